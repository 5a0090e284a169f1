package io.matchday.monitor.detect;

/** Where a rule stands with a series. */
public sealed interface Phase {

    /** Nothing is told. */
    record Calm() implements Phase {}

    /**
     * There was a breach, not yet long enough.
     *
     * @param since slot of the first breach
     * @param breaches so many without a clear slot between them
     */
    record Suspected(long since, int breaches) implements Phase {}

    /**
     * Told, and not over.
     *
     * @param since slot of the first breach
     */
    record Open(long since) implements Phase {}

    /**
     * Told, and clear again, not yet long enough.
     *
     * @param since slot of the first breach
     * @param clear so many clear slots in a row
     */
    record Recovering(long since, int clear) implements Phase {}

    /** Whether it has been told and its end has not. */
    default boolean isOpen() {
        return this instanceof Open || this instanceof Recovering;
    }
}
