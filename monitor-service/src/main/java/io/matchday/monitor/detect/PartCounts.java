package io.matchday.monitor.detect;

/**
 * What was counted of a part in one slot.
 *
 * @param requests all; of {@link PartOf#FILE} those of the whole domain
 * @param errors that failed
 * @param slow that did not, but took too long to begin
 */
public record PartCounts(long requests, long errors, long slow) {

    public static final PartCounts NONE = new PartCounts(0, 0, 0);

    public PartCounts plus(PartCounts other) {
        return new PartCounts(requests + other.requests, errors + other.errors, slow + other.slow);
    }

    /** How many of how many; what is counted by several names may seem more than all. */
    Share share(Kind kind) {
        long bad = kind == Kind.SLOW ? slow : errors;
        return new Share(Math.max(requests, bad), bad);
    }
}
