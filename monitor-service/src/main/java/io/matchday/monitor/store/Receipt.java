package io.matchday.monitor.store;

import io.matchday.monitor.delta.IngestBatch;

/**
 * What became of a body, in lines; given only when it is durable.
 *
 * @param accepted counted
 * @param rejected not counted, each for a reason that can be read back
 * @param duplicate already counted or rejected when the same body came before
 * @param late not counted in their slot, since they are older than the source allows
 */
public record Receipt(long accepted, long rejected, long duplicate, long late) {

    static Receipt first(IngestBatch batch) {
        return new Receipt(batch.accepted(), batch.rejected(), 0, batch.late());
    }

    static Receipt again(IngestBatch batch) {
        return new Receipt(0, 0, batch.records(), 0);
    }

    Receipt plus(Receipt other) {
        return new Receipt(
                accepted + other.accepted, rejected + other.rejected, duplicate + other.duplicate, late + other.late);
    }
}
