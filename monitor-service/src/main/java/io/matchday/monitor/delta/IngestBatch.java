package io.matchday.monitor.delta;

import java.util.List;

/**
 * One body, read and counted.
 *
 * @param source key of the source that sent it
 * @param digest SHA-256 of the body as decompressed, by which a second delivery is known
 * @param delta what it adds to the counts
 * @param accepted lines counted
 * @param rejected lines that cost themselves alone
 * @param rejections the last of these, for reading
 */
public record IngestBatch(
        String source, Digest digest, Delta delta, long accepted, long rejected, List<Rejection> rejections) {

    public IngestBatch {
        rejections = List.copyOf(rejections);
    }

    /** Records the body held, good or bad. */
    public long records() {
        return accepted + rejected;
    }
}
