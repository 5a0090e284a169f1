package io.matchday.monitor.detect;

/**
 * A part of a domain's traffic.
 *
 * @param of by what
 * @param value which; empty for the whole domain
 */
public record Part(PartOf of, String value) {

    public static final Part DOMAIN = new Part(PartOf.DOMAIN, "");
}
