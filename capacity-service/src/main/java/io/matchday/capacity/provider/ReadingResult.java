package io.matchday.capacity.provider;

import io.matchday.capacity.pool.FigureKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * What came of reading a figure, this time and last time it went well.
 *
 * @param amount the last one that was believed, in the pool's unit; null while there is none
 * @param observedAt when that was true
 * @param lastSuccessAt when that was read
 * @param lastFault the last one; it is over if it is older than that
 */
@RegisterForReflection
record ReadingResult(
        String pool,
        FigureKind figure,
        Long amount,
        Instant observedAt,
        Instant lastReadAt,
        Instant lastSuccessAt,
        Fault lastFault) {
    boolean isOf(String otherPool, FigureKind otherFigure) {
        return pool.equals(otherPool) && figure == otherFigure;
    }

    boolean failed() {
        return lastFault != null && lastFault.at().equals(lastReadAt);
    }

    /** This one after the one before it: a fault leaves the figure as it was, a figure the fault. */
    ReadingResult after(ReadingResult before) {
        return failed()
                ? new ReadingResult(
                        pool, figure, before.amount, before.observedAt, lastReadAt, before.lastSuccessAt, lastFault)
                : new ReadingResult(pool, figure, amount, observedAt, lastReadAt, lastSuccessAt, before.lastFault);
    }
}
