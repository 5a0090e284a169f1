package io.matchday.capacity.headroom;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Judges a demand by the stock. The need is the greater of what was announced and what was measured: an announcement is
 * a promise of the customer, and traffic above it is no reason to believe in less.
 */
public final class HeadroomRule {
    /** One part in so many of the stock has to stay free. */
    public static final long SPARE_PARTS = 5;

    private HeadroomRule() {}

    public static Headroom judge(Demand demand, Stock stock) {
        OptionalLong need = demand.need();
        if (need.isEmpty()) {
            return new Headroom(
                    Verdict.UNKNOWN, OptionalLong.empty(), OptionalDouble.empty(), Explanation.unknown(demand, stock));
        }
        long room = stock.bitsPerSecond() - need.getAsLong();
        Verdict verdict = verdict(room, stock);
        OptionalDouble ratio = stock.bitsPerSecond() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) room / stock.bitsPerSecond());
        return new Headroom(verdict, OptionalLong.of(room), ratio, Explanation.of(verdict, demand, stock, room));
    }

    private static Verdict verdict(long room, Stock stock) {
        if (room < 0) {
            return Verdict.SHORT;
        }
        return room < spare(stock) ? Verdict.TIGHT : Verdict.ENOUGH;
    }

    /** The least room that counts as enough; rounded up, so that whole numbers decide and not binary fractions. */
    private static long spare(Stock stock) {
        long parts = stock.bitsPerSecond() / SPARE_PARTS;
        return stock.bitsPerSecond() % SPARE_PARTS == 0 ? parts : parts + 1;
    }
}
