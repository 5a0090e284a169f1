package io.matchday.retro.wording;

import java.util.Locale;

/** Rates of traffic; written alike in both languages. */
public final class Bandwidth {

    private static final String[] UNITS = {"bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"};
    private static final double STEP = 1000;

    private Bandwidth() {}

    /** As {@link #of(double)}, for figures of the API. */
    public static String of(long bitsPerSecond) {
        return of((double) bitsPerSecond);
    }

    /** In the unit that leaves one to three digits before the point: {@code 1.94 Gbit/s}. */
    public static String of(double bitsPerSecond) {
        double value = bitsPerSecond;
        int unit = 0;
        while (Math.abs(value) >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        String format = unit == 0 ? "%.0f %s" : Math.abs(value) >= 100 ? "%.0f %s" : "%.2f %s";
        return String.format(Locale.ROOT, format, value, UNITS[unit]);
    }
}
