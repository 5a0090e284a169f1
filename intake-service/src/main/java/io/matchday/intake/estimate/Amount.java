package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Quantity;
import java.util.Locale;

/** Figures as people read them, the same in both languages. */
final class Amount {

    private static final double TERA = 1e12;
    private static final double GIGA = 1e9;
    private static final double MEGA = 1e6;
    private static final double KILO = 1e3;

    private Amount() {}

    static String text(Quantity quantity, double value) {
        return switch (quantity) {
            case PEAK_BITS -> bits(value);
            case PEAK_REQUESTS -> count(value) + " requests/s";
            case VIEWERS -> count(value);
            case ERROR_RATIO, STALL_RATIO -> number(value * 100) + " %";
            case FIRST_BYTE_P50, FIRST_BYTE_P95 -> number(value) + " ms";
        };
    }

    private static String bits(double value) {
        if (value >= TERA) {
            return number(value / TERA) + " Tbit/s";
        }
        return value >= GIGA ? number(value / GIGA) + " Gbit/s" : number(value / MEGA) + " Mbit/s";
    }

    private static String count(double value) {
        if (value >= MEGA) {
            return number(value / MEGA) + " M";
        }
        return value >= KILO ? number(value / KILO) + " k" : number(value);
    }

    /** Three digits that mean something. */
    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
