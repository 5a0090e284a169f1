package io.matchday.capacity.reservation;

import io.matchday.capacity.window.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The level of a pool over a window, as a list of steps without gaps. Neighbouring steps differ in their level.
 *
 * @param steps at least one
 */
public record Timeline(List<Step> steps) {
    public Timeline {
        steps = List.copyOf(steps);
    }

    /**
     * How much is promised from one moment to the next.
     *
     * @param window its end is where the next step begins, or that of the whole
     */
    public record Step(Window window, long level) {}

    /**
     * What takes part in a level, and when.
     *
     * @param amount never negative
     */
    public record Part(Window window, long amount) {}

    /** The timeline of what is promised by these reservations. */
    static Timeline ofReservations(Collection<Reservation> reservations, Window window) {
        return of(
                reservations.stream()
                        .map(one -> new Part(one.window(), one.amount()))
                        .toList(),
                window);
    }

    /** The timeline of parts that are added up wherever they overlap. */
    public static Timeline of(Collection<Part> parts, Window window) {
        TreeMap<Instant, Long> changes = new TreeMap<>();
        changes.put(window.from(), 0L);
        parts.stream().filter(part -> part.window().overlaps(window)).forEach(part -> {
            changes.merge(latest(part.window().from(), window.from()), part.amount(), Long::sum);
            part.window()
                    .until()
                    .filter(end -> window.until().map(end::isBefore).orElse(true))
                    .ifPresent(end -> changes.merge(end, -part.amount(), Long::sum));
        });
        return new Timeline(steps(changes, window.until()));
    }

    /** The highest level of it. */
    public long highest() {
        return steps.stream().mapToLong(Step::level).max().orElse(0);
    }

    private static List<Step> steps(SortedMap<Instant, Long> changes, Optional<Instant> end) {
        List<Step> steps = new ArrayList<>();
        long level = 0;
        Instant since = changes.firstKey();
        for (Map.Entry<Instant, Long> change : changes.entrySet()) {
            if (change.getValue() != 0 && change.getKey().isAfter(since)) {
                steps.add(new Step(Window.of(since, change.getKey()), level));
                since = change.getKey();
            }
            level += change.getValue();
        }
        steps.add(new Step(new Window(since, end), level));
        return steps;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
