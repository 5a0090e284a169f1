package io.matchday.capacity.headroom;

import io.matchday.capacity.text.Prefixed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A rate as people read it: three digits and the unit that fits. */
public record BitRate(long bitsPerSecond) {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    @Override
    public String toString() {
        return Prefixed.of(BigDecimal.valueOf(bitsPerSecond), "bit/s", THREE_DIGITS);
    }
}
