package io.matchday.retro.wording;

import java.util.Locale;

/** Amounts of what pools count; written alike in both languages. */
public final class Quantity {
    private static final String BITS = "BITS_PER_SECOND";

    private Quantity() {}

    /**
     * {@code 2.20 Tbit/s}, {@code 64 VCPU}.
     *
     * @param unit null where it is not known
     */
    public static String of(long amount, String unit) {
        if (unit == null) {
            return String.format(Locale.ROOT, "%,d", amount);
        }
        return unit.equals(BITS) ? Bandwidth.of(amount) : String.format(Locale.ROOT, "%,d %s", amount, unit);
    }
}
