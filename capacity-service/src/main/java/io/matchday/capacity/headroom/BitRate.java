package io.matchday.capacity.headroom;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A rate as people read it: three digits and the unit that fits. */
public record BitRate(long bitsPerSecond) {
    private static final String[] UNITS = {"bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s", "Pbit/s", "Ebit/s"};
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final int DIGITS_BETWEEN_UNITS = 3;

    @Override
    public String toString() {
        BigDecimal rounded = new BigDecimal(bitsPerSecond).round(THREE_DIGITS);
        int wholeDigits = rounded.precision() - rounded.scale();
        int unit = Math.max(0, (wholeDigits - 1) / DIGITS_BETWEEN_UNITS);
        String number = rounded.movePointLeft(unit * DIGITS_BETWEEN_UNITS)
                .stripTrailingZeros()
                .toPlainString();
        return number + " " + UNITS[unit];
    }
}
