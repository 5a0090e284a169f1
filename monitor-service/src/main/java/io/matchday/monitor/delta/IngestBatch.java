package io.matchday.monitor.delta;

import java.util.List;

/**
 * One body, read and counted.
 *
 * @param source key of the source that sent it
 * @param digest by which a second delivery is known
 * @param counts how many counts it adds to
 * @param encoded what it adds to them, as {@link DeltaCodec} reads it
 * @param accepted lines counted
 * @param rejected lines that cost themselves alone
 * @param late lines that came too late to be put into their slot
 * @param newest latest log time among the accepted lines, epoch milliseconds; {@link Long#MIN_VALUE} without any
 * @param rejections the last rejected lines, for reading
 */
public record IngestBatch(
        String source,
        Digest digest,
        int counts,
        byte[] encoded,
        long accepted,
        long rejected,
        long late,
        long newest,
        List<Rejection> rejections) {

    public IngestBatch {
        rejections = List.copyOf(rejections);
    }

    /** Records the body held, good or bad. */
    public long records() {
        return accepted + rejected + late;
    }
}
