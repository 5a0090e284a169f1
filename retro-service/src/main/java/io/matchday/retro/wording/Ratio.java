package io.matchday.retro.wording;

import java.math.BigDecimal;
import java.math.MathContext;

/** Shares as percentages; written alike in both languages. */
public final class Ratio {

    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratio() {}

    /** With three digits that count: {@code 6.81 %}, {@code 0.04 %}. */
    public static String of(double share) {
        BigDecimal percent = BigDecimal.valueOf(share).multiply(HUNDRED).round(THREE_DIGITS);
        return percent.signum() == 0 ? "0 %" : percent.stripTrailingZeros().toPlainString() + " %";
    }
}
