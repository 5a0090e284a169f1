package io.matchday.capacity.headroom;

import io.matchday.capacity.pool.Product;
import java.math.BigInteger;
import java.util.OptionalLong;

/** What to ask for where a need is not met with a fifth to spare. */
public final class Ask {
    private static final BigInteger PARTS = BigInteger.valueOf(HeadroomRule.SPARE_PARTS);
    private static final BigInteger USED_PARTS = PARTS.subtract(BigInteger.ONE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Ask() {}

    /** How much more it takes until a fifth of all stays free; 0 when it does. */
    public static long amount(long need, long stock) {
        BigInteger[] wanted = BigInteger.valueOf(need).multiply(PARTS).divideAndRemainder(USED_PARTS);
        BigInteger roundedUp = wanted[1].signum() == 0 ? wanted[0] : wanted[0].add(BigInteger.ONE);
        return roundedUp
                .subtract(BigInteger.valueOf(stock))
                .max(BigInteger.ZERO)
                .min(GREATEST)
                .longValueExact();
    }

    public static long missing(long need, long stock) {
        return Math.max(0, need - stock);
    }

    public static Verdict verdict(long need, long stock) {
        OptionalLong figure = OptionalLong.of(need);
        return HeadroomRule.judge(
                        new Demand(Product.CDN, figure, OptionalLong.empty(), OptionalLong.empty()), new Stock(stock))
                .verdict();
    }
}
