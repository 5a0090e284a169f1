package io.matchday.intake.review;

import io.matchday.intake.roster.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where instants stand in a picture. It runs evenly in time that passes, so that an hour that comes twice takes two hours'
 * room; its ticks stand at round times of the event's zone.
 */
final class TimeAxis {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SMALLEST = Duration.ofMinutes(5);
    /** Offsets change at whole quarters of an hour, so that no round time lies between two of these. */
    private static final Duration PACE = Duration.ofMinutes(15);

    private static final List<Duration> STEPS = Stream.concat(
                    Stream.of(5, 10, 15, 30, 60, 120, 180, 360, 720).map(Duration::ofMinutes),
                    Stream.of(1, 2, 7, 14, 28, 91, 364).map(Duration::ofDays))
            .toList();

    private final Span span;
    private final double left;
    private final double breadth;
    private final Reader reader;

    TimeAxis(Span span, double left, double breadth, Reader reader) {
        this.span = span;
        this.left = left;
        this.breadth = breadth;
        this.reader = reader;
    }

    /** Where an instant stands; what is beyond an end stands at it. */
    double x(Instant at) {
        double whole = ChronoUnit.MILLIS.between(span.from(), span.to());
        double share = whole <= 0 ? 0 : ChronoUnit.MILLIS.between(span.from(), at) / whole;
        return round(left + breadth * Math.min(1, Math.max(0, share)));
    }

    /** Marks at round times, with no more than this many steps between the ends. */
    List<Tick> ticks(int most) {
        Duration step = step(most);
        List<Instant> round = step.compareTo(DAY) < 0 ? times(step) : days(step);
        List<Tick> ticks = new ArrayList<>();
        String day = "";
        for (Instant at : round) {
            String own = reader.day(at);
            ticks.add(new Tick(x(at), step.compareTo(DAY) < 0 ? reader.clock(at) : own, own.equals(day) ? null : own));
            day = own;
        }
        return step.compareTo(DAY) < 0
                ? List.copyOf(ticks)
                : ticks.stream()
                        .map(tick -> new Tick(tick.x(), tick.label(), null))
                        .toList();
    }

    private Duration step(int most) {
        Duration least = Duration.between(span.from(), span.to()).dividedBy(most);
        return STEPS.stream()
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
    }

    private List<Instant> times(Duration step) {
        Duration pace = step.compareTo(PACE) < 0 ? SMALLEST : PACE;
        List<Instant> times = new ArrayList<>();
        Instant at = reader.date(span.from()).atStartOfDay(reader.zone()).toInstant();
        for (; !at.isAfter(span.to()); at = at.plus(pace)) {
            int second = at.atZone(reader.zone()).toLocalTime().toSecondOfDay();
            if (!at.isBefore(span.from()) && second % step.toSeconds() == 0) {
                times.add(at);
            }
        }
        return times;
    }

    private List<Instant> days(Duration step) {
        return reader.date(span.from())
                .datesUntil(reader.date(span.to()).plusDays(1))
                .filter(day -> day.toEpochDay() % step.toDays() == 0)
                .map(this::begin)
                .filter(at -> !at.isBefore(span.from()) && !at.isAfter(span.to()))
                .toList();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(reader.zone()).toInstant();
    }

    /** To a tenth of a pixel. */
    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
