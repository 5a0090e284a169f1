package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.trap.Findings;
import io.matchday.intake.workday.WorkCalendar;
import io.matchday.intake.workday.WorkCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/** The deadlines of events, computed anew whenever they are read. */
@ApplicationScoped
public class Countdown {

    private final TaskBook book;
    private final Findings findings;
    private final Marks marks;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    Countdown(TaskBook book, Findings findings, Marks marks, WorkCalendars calendars, InstantSource clock) {
        this.book = book;
        this.findings = findings;
        this.marks = marks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** All deadlines of an event, the first due first. */
    public List<Deadline> of(Event event) {
        WorkCalendar calendar = calendars.of(event.facts());
        return new Board(clock.instant(), calendar.zone())
                .of(
                        planned(event),
                        marks.of(event.key()).values().stream()
                                .map(Board.Marked::of)
                                .toList());
    }

    List<PlannedTask> planned(Event event) {
        return new Planner(event.facts(), calendars.of(event.facts())).plan(book.tasks(), findings.of(event));
    }

    /** The amount that the limit behind a task is run into with; null for tasks without one. */
    Long measured(Event event, String key) {
        return planned(event).stream()
                .filter(task -> task.key().equals(key))
                .map(PlannedTask::measured)
                .filter(Objects::nonNull)
                .findAny()
                .orElse(null);
    }

    /** Grows with whatever moves deadlines of the event. */
    long sequence(Event event) {
        return event.version() + findings.version(event);
    }
}
