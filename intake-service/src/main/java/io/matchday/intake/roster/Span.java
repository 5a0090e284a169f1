package io.matchday.intake.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time, from its first instant up to, and without, its last. */
public record Span(Instant from, Instant to) {

    boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    /** What of it lies within the other. */
    Optional<Span> within(Span other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(
                new Span(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to));
    }

    Span until(Instant later) {
        return later.isAfter(to) ? new Span(from, later) : this;
    }
}
