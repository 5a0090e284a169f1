package io.matchday.capacity.window;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time in which something is in force: from its start, to its end or for good. The end itself is outside, so
 * that of two windows that meet one ends before the other begins.
 */
public record Window(Instant from, Optional<Instant> until) {
    private static final Duration FOR_GOOD = ChronoUnit.FOREVER.getDuration();

    public Window {
        Objects.requireNonNull(from, "from");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("A window ends after it starts: " + from + " to " + until.get());
        }
    }

    public static Window of(Instant from, Instant until) {
        return new Window(from, Optional.of(until));
    }

    public static Window since(Instant from) {
        return new Window(from, Optional.empty());
    }

    /** Whether the two have a moment in common. */
    public boolean overlaps(Window other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether the other lies in this one. */
    public boolean covers(Window other) {
        boolean startsWithin = !other.from.isBefore(from);
        boolean endsWithin = until.map(end ->
                        other.until.map(otherEnd -> !otherEnd.isAfter(end)).orElse(false))
                .orElse(true);
        return startsWithin && endsWithin;
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }

    private boolean startsBeforeEndOf(Window other) {
        return other.until.map(from::isBefore).orElse(true);
    }

    /** How long it lasts; longer than anything else when it never ends. */
    public Duration length() {
        return until.map(end -> Duration.between(from, end)).orElse(FOR_GOOD);
    }
}
