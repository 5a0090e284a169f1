package io.matchday.intake.review;

import io.matchday.intake.event.EventFacts;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells whoever reads a page: in their language, with times of the event's own zone. */
final class Reader {

    private static final DateTimeFormatter WHOLE = format("uuuu-MM-dd HH:mm xxx");
    private static final DateTimeFormatter SHORT = format("MM-dd HH:mm");
    private static final DateTimeFormatter WITH_OFFSET = format("MM-dd HH:mm xxx");
    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final DateTimeFormatter DAY = format("MM-dd");
    private static final DateTimeFormatter DAY_WITH_OFFSET = format("MM-dd xxx");

    private final String language;
    private final ZoneId zone;
    private final ZonedDateTime start;

    private Reader(String language, ZoneId zone, ZonedDateTime start) {
        this.language = language;
        this.zone = zone;
        this.start = start;
    }

    static Reader of(String language, EventFacts facts) {
        ZoneId zone = facts.profile().zone();
        return new Reader(language, zone, facts.startsAt().atZone(zone));
    }

    String language() {
        return language;
    }

    ZoneId zone() {
        return zone;
    }

    String text(Message message) {
        return message.in(language);
    }

    String text(String en, String zh) {
        return new Message(en, zh).in(language);
    }

    /** With year and offset, for whoever reads nothing else. */
    String whole(Instant at) {
        return WHOLE.format(at.atZone(zone));
    }

    /** Day and time; year and offset only where they are not those of the event's start. */
    String time(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        if (local.getYear() != start.getYear()) {
            return WHOLE.format(local);
        }
        return (local.getOffset().equals(start.getOffset()) ? SHORT : WITH_OFFSET).format(local);
    }

    String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    /** The day, with the offset where it is not that of the event's start. */
    String day(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return (local.getOffset().equals(start.getOffset()) ? DAY : DAY_WITH_OFFSET).format(local);
    }

    LocalDate date(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The zone by its name, and its offset when the event starts. */
    String zoneName() {
        String offset = "UTC" + (start.getOffset().getTotalSeconds() == 0 ? "" : start.getOffset());
        return zone instanceof ZoneOffset ? offset : zone.getId() + " (" + offset + ")";
    }

    /** A stretch of time in its two largest units. */
    String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return seconds + text(" s", " 秒");
        }
        if (seconds < 3600) {
            return two(duration.toMinutes(), text(" min", " 分"), seconds % 60, text(" s", " 秒"));
        }
        if (duration.toDays() == 0) {
            return two(duration.toHours(), text(" h", " 小时"), duration.toMinutesPart(), text(" min", " 分"));
        }
        return two(duration.toDays(), text(" d", " 天"), duration.toHoursPart(), text(" h", " 小时"));
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return small == 0 ? large + largeUnit : large + largeUnit + " " + small + smallUnit;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
