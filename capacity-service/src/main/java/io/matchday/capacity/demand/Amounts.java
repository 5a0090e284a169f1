package io.matchday.capacity.demand;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of something is needed. Sums stop at {@link #MOST} instead of turning negative: figures of others are not
 * bounded by us.
 *
 * @param p50 enough in half of such events
 * @param p90 enough in nine of ten; never less than p50
 */
@Schema(name = "DemandAmounts", description = "How much is needed, in the unit of the line", nullable = true)
public record Amounts(
        @Schema(required = true, description = "Enough in half of such events") long p50,
        @Schema(required = true, description = "Enough in nine of ten such events; never less than p50") long p90) {
    /** Greatest amount there is. */
    public static final long MOST = 1_000_000_000_000_000_000L;

    static final Amounts NONE = new Amounts(0, 0);

    public Amounts {
        if (p50 < 0 || p50 > p90 || p90 > MOST) {
            throw new IllegalArgumentException("No amounts: p50 " + p50 + ", p90 " + p90);
        }
    }

    static Amounts exactly(long amount) {
        long bounded = Math.min(amount, MOST);
        return new Amounts(bounded, bounded);
    }

    Amounts plus(Amounts more) {
        return new Amounts(Math.min(p50 + more.p50, MOST), Math.min(p90 + more.p90, MOST));
    }

    /** What these exceed others by. */
    Amounts above(Amounts others) {
        long half = Math.max(0, p50 - others.p50);
        return new Amounts(half, Math.max(half, p90 - others.p90));
    }

    boolean nothing() {
        return p90 == 0;
    }
}
