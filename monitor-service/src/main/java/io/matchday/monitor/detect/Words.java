package io.matchday.monitor.detect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;

/** Numbers as people read them, the same in both languages. */
final class Words {

    private static final int PERCENT = 100;
    private static final MathContext DIGITS = new MathContext(3);

    private Words() {}

    static String percent(double ratio) {
        return number(ratio * PERCENT) + " %";
    }

    static String number(double number) {
        return BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    static String time(long slot) {
        return Instant.ofEpochSecond(slot).toString();
    }

    /** A bound of a probability by its power of ten, as it may be far below what a double holds. */
    static String chance(double logTail) {
        return "10^" + (long) Math.ceil(logTail / Math.log(10));
    }
}
