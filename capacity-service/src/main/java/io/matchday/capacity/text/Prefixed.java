package io.matchday.capacity.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Amounts as people read them: so many digits, and the prefix of the unit that fits. */
public final class Prefixed {
    private static final List<String> PREFIXES = List.of("", "k", "M", "G", "T", "P", "E");
    private static final int DIGITS_BETWEEN_PREFIXES = 3;

    private Prefixed() {}

    public static String of(BigDecimal amount, String unit, MathContext digits) {
        BigDecimal rounded = amount.round(digits);
        int wholeDigits = rounded.precision() - rounded.scale();
        int steps = Math.min(PREFIXES.size() - 1, Math.max(0, (wholeDigits - 1) / DIGITS_BETWEEN_PREFIXES));
        String number = rounded.movePointLeft(steps * DIGITS_BETWEEN_PREFIXES)
                .stripTrailingZeros()
                .toPlainString();
        return number + " " + PREFIXES.get(steps) + unit;
    }
}
