package io.matchday.intake.chain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Rates as people read them. */
public final class BitRate {

    private static final List<String> UNITS = List.of("bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s", "Pbit/s");
    private static final MathContext DIGITS = new MathContext(3);

    private BitRate() {}

    /** Three digits and a unit: {@code 2.5 Gbit/s}. */
    public static String text(long bitsPerSecond) {
        BigDecimal rate = new BigDecimal(bitsPerSecond).round(DIGITS);
        int unit = 0;
        while (unit < UNITS.size() - 1 && rate.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            rate = rate.movePointLeft(3);
            unit++;
        }
        return rate.stripTrailingZeros().toPlainString() + " " + UNITS.get(unit);
    }
}
