package io.matchday.capacity.report;

import io.matchday.capacity.monitor.SlotsCopy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * Finds the peaks of products in a stretch of time, and when they were. Monitor tells the traffic of all products slot by
 * slot, and the peak of each over the whole range; so where another product hides the moment, the range is halved until
 * one slot is left.
 */
final class PeakSearch {
    /** Monitor answers for a day at most. */
    private static final Duration AT_ONCE = Duration.ofDays(1);

    private static final int MOST_HALVINGS = 20;

    private final BiFunction<Instant, Instant, Optional<SlotsCopy>> traffic;

    /** Searches what a function tells of the traffic from one moment to another. */
    PeakSearch(BiFunction<Instant, Instant, Optional<SlotsCopy>> traffic) {
        this.traffic = traffic;
    }

    /**
     * What was found.
     *
     * @param whole whether all of the range was told
     */
    record Found(List<MeasuredPeak> peaks, boolean whole) {
        Found {
            peaks = List.copyOf(peaks);
        }
    }

    /**
     * The peaks within a range.
     *
     * @param worth says of a product and its peak whether its moment is worth asking many times
     */
    Found between(Instant from, Instant to, BiPredicate<String, Long> worth) {
        List<MeasuredPeak> peaks = new ArrayList<>();
        for (Instant start = from; start.isBefore(to); start = start.plus(AT_ONCE)) {
            Instant end = start.plus(AT_ONCE).isBefore(to) ? start.plus(AT_ONCE) : to;
            Optional<SlotsCopy> told = traffic.apply(start, end);
            if (told.isEmpty()) {
                return new Found(peaks, false);
            }
            peaks = new ArrayList<>(MeasuredPeak.merged(peaks, peaks(told.get(), start, end, worth)));
        }
        return new Found(peaks, from.isBefore(to));
    }

    private List<MeasuredPeak> peaks(SlotsCopy told, Instant from, Instant to, BiPredicate<String, Long> worth) {
        return told.byProduct().stream()
                .filter(one -> one.peakBitsPerSecond() > 0)
                .map(one -> new MeasuredPeak(
                        one.product(),
                        one.peakBitsPerSecond(),
                        ofTheWhole(told, one.peakBitsPerSecond())
                                .or(() -> worth.test(one.product(), one.peakBitsPerSecond())
                                        ? halved(told, one, from, to)
                                        : Optional.empty())
                                .orElse(null)))
                .toList();
    }

    /** A product that is as high as all together has its peak when they have theirs. */
    private static Optional<Instant> ofTheWhole(SlotsCopy told, long peak) {
        return told.slots().stream()
                .filter(slot -> peak == told.peakBitsPerSecond() && slot.bitsPerSecond() == peak)
                .map(SlotsCopy.Slot::start)
                .findFirst();
    }

    private Optional<Instant> halved(SlotsCopy told, SlotsCopy.ProductPeak peak, Instant from, Instant to) {
        long length = told.slotSeconds();
        long first = Math.floorDiv(from.getEpochSecond(), length);
        long end = Math.floorDiv(to.getEpochSecond() + length - 1, length);
        for (int halving = 0; end - first > 1 && halving < MOST_HALVINGS; halving++) {
            long middle = first + (end - first) / 2;
            Optional<SlotsCopy> left =
                    traffic.apply(Instant.ofEpochSecond(first * length), Instant.ofEpochSecond(middle * length));
            if (left.isEmpty()) {
                return Optional.empty();
            }
            if (left.get().byProduct().contains(peak)) {
                end = middle;
            } else {
                first = middle;
            }
        }
        return Optional.of(Instant.ofEpochSecond(first * length));
    }
}
