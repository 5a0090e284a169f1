package io.matchday.retro.gate;

import io.matchday.retro.monitor.TrafficSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The newest traffic of an event, over a window that ends with the newest slot; a slot without requests counts as zero.
 *
 * @param bitsPerSecond each slot of the window, oldest first
 * @param requests of the window
 * @param errors of the window
 * @param peakBitsPerSecond of the whole event
 */
record TrafficWindow(double[] bitsPerSecond, long requests, long errors, long peakBitsPerSecond) implements Tail {

    private static final int SLOTS_A_MINUTE = (int) Duration.ofMinutes(1).dividedBy(TrafficSlot.LENGTH);

    /** Cuts the window out of slots that reach back far enough. */
    static TrafficWindow of(List<TrafficSlot> slots, Instant newest, Duration length, long peak) {
        double[] bits = new double[(int) length.dividedBy(TrafficSlot.LENGTH)];
        long requests = 0;
        long errors = 0;
        for (TrafficSlot slot : slots) {
            long before = Duration.between(slot.start(), newest).dividedBy(TrafficSlot.LENGTH);
            if (before >= 0 && before < bits.length) {
                bits[(int) (bits.length - 1 - before)] = slot.bitsPerSecond();
                requests += slot.requests();
                errors += slot.errors();
            }
        }
        return new TrafficWindow(bits, requests, errors, peak);
    }

    double mean() {
        return Arrays.stream(bitsPerSecond).average().orElse(0);
    }

    /** Means of the window's minutes, oldest first; an incomplete first minute is left out. */
    double[] minutes() {
        double[] minutes = new double[bitsPerSecond.length / SLOTS_A_MINUTE];
        for (int i = 0; i < minutes.length; i++) {
            int end = bitsPerSecond.length - (minutes.length - 1 - i) * SLOTS_A_MINUTE;
            minutes[i] = Arrays.stream(bitsPerSecond, end - SLOTS_A_MINUTE, end)
                    .average()
                    .orElse(0);
        }
        return minutes;
    }
}
