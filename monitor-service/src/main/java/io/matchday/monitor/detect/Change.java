package io.matchday.monitor.detect;

/** What is new about a series. */
public sealed interface Change {

    String series();

    Finding finding();

    /** Something has begun. */
    record Opened(String series, Finding finding) implements Change {}

    /**
     * It is over.
     *
     * @param series where
     * @param finding what it was opened with
     * @param at slot after which it had been well for long enough
     */
    record Closed(String series, Finding finding, long at) implements Change {}
}
