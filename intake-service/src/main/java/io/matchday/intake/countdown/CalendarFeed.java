package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Phase;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** An event's deadlines as a calendar to subscribe to. */
final class CalendarFeed {

    private final Event event;
    private final String language;
    private final Instant now;

    CalendarFeed(Event event, String language, Instant now) {
        this.event = event;
        this.language = language;
        this.now = now;
    }

    String of(List<Deadline> deadlines, ToLongFunction<Deadline> sequence) {
        ICalendar calendar = new ICalendar()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Matchday//intake//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", event.facts().name())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        deadlines.stream()
                .filter(Deadline::needed)
                .forEach(deadline -> entry(calendar, deadline, sequence.applyAsLong(deadline)));
        return calendar.line("END", "VCALENDAR").toString();
    }

    private void entry(ICalendar calendar, Deadline deadline, long sequence) {
        String title = deadline.title().in(language);
        calendar.line("BEGIN", "VEVENT")
                .text("UID", event.key() + "." + deadline.key() + "@matchday")
                .time("DTSTAMP", now)
                .time("DTSTART", deadline.due())
                .line("SEQUENCE", Long.toString(sequence))
                .text("SUMMARY", sign(deadline) + title)
                .text("DESCRIPTION", description(deadline))
                .line("STATUS", cancelled(deadline) ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT");
        if (deadline.state() == DeadlineState.OPEN && !event.phase().frozen()) {
            Stream.of("-P3D", "-P1D").forEach(ahead -> alarm(calendar, ahead, title));
        }
        calendar.line("END", "VEVENT");
    }

    /** Of an event that is called off nothing remains to be done; what was done stays done. */
    private boolean cancelled(Deadline deadline) {
        boolean calledOff = event.phase() == Phase.CANCELLED && deadline.state() == DeadlineState.OPEN;
        return calledOff || deadline.state() == DeadlineState.WAIVED;
    }

    private static void alarm(ICalendar calendar, String ahead, String title) {
        calendar.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER", ahead)
                .text("DESCRIPTION", title)
                .line("END", "VALARM");
    }

    /** What is settled is seen at a glance, without colours. */
    private static String sign(Deadline deadline) {
        return switch (deadline.state()) {
            case OPEN -> "";
            case DONE -> "✓ ";
            case WAIVED -> "– ";
        };
    }

    private String description(Deadline deadline) {
        return Stream.of(deadline.detail().in(language), deadline.owner(), deadline.note(), deadline.source())
                .filter(part -> part != null)
                .reduce((left, right) -> left + "\n" + right)
                .orElse("");
    }
}
