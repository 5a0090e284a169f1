package io.matchday.launcher.demo.day;

/**
 * The customer's names on this day; no other day has them, so no other day's traffic mixes in.
 *
 * @param pull where viewers fetch the stream
 * @param push where the venue sends it
 * @param origin where the edge fetches it
 */
public record Domains(String pull, String push, String origin) {

    public static Domains of(String eventKey) {
        return new Domains(
                "play." + eventKey + ".example", "push." + eventKey + ".example", "origin." + eventKey + ".example");
    }
}
