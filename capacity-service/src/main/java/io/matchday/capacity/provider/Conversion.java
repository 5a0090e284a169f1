package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.pool.FigureKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Between a provider's unit and a pool's.
 *
 * @param factor how many of the pool's units one of the provider's is
 */
record Conversion(BigDecimal factor) {
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Amount.GREATEST);
    private static final BigDecimal SMALLEST_FACTOR = new BigDecimal("1e-15");
    private static final int MOST_DIGITS = 40;

    /** Fails, in words for whoever wrote it, unless amounts can be converted by this. */
    static void requireFactor(BigDecimal factor) {
        if (factor != null && (factor.compareTo(SMALLEST_FACTOR) < 0 || factor.compareTo(GREATEST) > 0)) {
            throw new IllegalArgumentException("A number from 1e-15 to 1e15 is expected");
        }
    }

    /**
     * A provider's amount in the pool's unit. What can be had is rounded down and what is used up, so that a pool never
     * looks emptier than it is.
     *
     * @throws FaultException when it is negative, or more than any pool can hold
     */
    long toPool(BigDecimal amount, FigureKind kind) {
        RoundingMode rounding =
                switch (kind) {
                    case TOTAL, QUOTA -> RoundingMode.FLOOR;
                    case IN_USE -> RoundingMode.CEILING;
                };
        return inRange(amount, rounding);
    }

    /** What a provider granted, in the pool's unit. */
    long granted(BigDecimal amount) {
        return inRange(amount, RoundingMode.FLOOR);
    }

    /** What to ask a provider for, so that the pool gets at least this. */
    BigDecimal toProvider(long amount) {
        return BigDecimal.valueOf(amount).divide(factor, 0, RoundingMode.CEILING);
    }

    private long inRange(BigDecimal amount, RoundingMode rounding) {
        // Before any arithmetic: 1e999999999 is a small text and a large number.
        if (amount.signum() < 0 || magnitude(amount) > MOST_DIGITS || amount.scale() > 2 * MOST_DIGITS) {
            throw outOfRange();
        }
        BigDecimal converted = amount.multiply(factor);
        if (converted.compareTo(GREATEST) > 0) {
            throw outOfRange();
        }
        return converted.setScale(0, rounding).longValueExact();
    }

    private static long magnitude(BigDecimal amount) {
        return (long) amount.precision() - amount.scale();
    }

    private static FaultException outOfRange() {
        return FaultException.open(
                FaultCode.OUT_OF_RANGE, "The amount is negative or above " + Amount.GREATEST + " of the pool's unit");
    }
}
