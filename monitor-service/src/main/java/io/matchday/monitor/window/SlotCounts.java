package io.matchday.monitor.window;

/**
 * One slot of one domain.
 *
 * @param requests lines counted
 * @param errors those with status 0 or from 400
 * @param firstErrorAt earliest log time of an error, epoch milliseconds; {@link Long#MAX_VALUE} without errors
 * @param lastAt latest log time, epoch milliseconds
 */
public record SlotCounts(long requests, long errors, long firstErrorAt, long lastAt) {

    /** A slot nothing was heard for. */
    public static final SlotCounts NONE = new SlotCounts(0, 0, Long.MAX_VALUE, Long.MIN_VALUE);

    public SlotCounts plus(SlotCounts other) {
        return new SlotCounts(
                requests + other.requests,
                errors + other.errors,
                Math.min(firstErrorAt, other.firstErrorAt),
                Math.max(lastAt, other.lastAt));
    }

    /** Share of errors; 0 without requests. */
    public double errorRatio() {
        return requests == 0 ? 0 : (double) errors / requests;
    }
}
