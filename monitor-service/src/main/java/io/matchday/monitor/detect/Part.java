package io.matchday.monitor.detect;

import java.util.Locale;

/**
 * A part of a domain's traffic.
 *
 * @param of by what
 * @param value which; empty for the whole domain
 */
public record Part(PartOf of, String value) {

    public static final Part DOMAIN = new Part(PartOf.DOMAIN, "");

    /** As in {@code node=edge-7}; {@code domain} for the whole. */
    public String named() {
        String by = of.name().toLowerCase(Locale.ROOT);
        return value.isEmpty() ? by : by + "=" + value;
    }
}
