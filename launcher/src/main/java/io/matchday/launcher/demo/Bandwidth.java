package io.matchday.launcher.demo;

import java.util.Locale;

/** Bits per second as people say them. */
final class Bandwidth {

    private static final double GIGA = 1e9;
    private static final double MEGA = 1e6;

    private Bandwidth() {}

    static String of(long bitsPerSecond) {
        return bitsPerSecond >= GIGA
                ? String.format(Locale.ROOT, "%.2f Gbit/s", bitsPerSecond / GIGA)
                : String.format(Locale.ROOT, "%.1f Mbit/s", bitsPerSecond / MEGA);
    }
}
