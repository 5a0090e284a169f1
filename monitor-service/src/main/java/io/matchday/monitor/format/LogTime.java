package io.matchday.monitor.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** The ways in which logs write the time; each gives milliseconds since the epoch. */
final class LogTime {

    private static final DateTimeFormatter NGINX = new DateTimeFormatterBuilder()
            .appendPattern("dd/MMM/uuuu:HH:mm:ss xx")
            .toFormatter(Locale.ROOT);
    /** From here on a unix time is taken for milliseconds: as seconds this would be the year 5138. */
    private static final double FIRST_MILLIS = 100_000_000_000d;

    private static final double LAST_MILLIS = 100_000_000_000_000d;
    private static final double MILLIS = 1000d;

    private LogTime() {}

    /** {@code 31/Oct/2026:12:00:00 +0800} */
    static long nginx(String field, String text) throws BadLineException {
        try {
            return OffsetDateTime.parse(text, NGINX).toInstant().toEpochMilli();
        } catch (DateTimeException notATime) {
            throw BadLineException.value(field, text, "a time such as 31/Oct/2026:12:00:00 +0800");
        }
    }

    /** {@code 2026-10-31} and {@code 12:00:00} in UTC. */
    static long utc(String date, String time) throws BadLineException {
        LocalDate day;
        try {
            day = LocalDate.parse(date);
        } catch (DateTimeException notADate) {
            throw BadLineException.value("date", date, "a date such as 2026-10-31");
        }
        try {
            return day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC).toEpochMilli();
        } catch (DateTimeException notATime) {
            throw BadLineException.value("time", time, "a time such as 12:00:00");
        }
    }

    /** RFC 3339, or unix time in seconds (with or without a fraction) or milliseconds. */
    static long any(String field, String text) throws BadLineException {
        try {
            if (text.indexOf('T') > 0 || text.indexOf('t') > 0) {
                return Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text))
                        .toEpochMilli();
            }
            return unix(Double.parseDouble(text));
        } catch (DateTimeException | NumberFormatException notATime) {
            throw BadLineException.value(field, text, "an RFC 3339 or unix time");
        }
    }

    private static long unix(double value) {
        if (!(value > 0 && value < LAST_MILLIS)) {
            throw new NumberFormatException("out of range");
        }
        return Math.round(value < FIRST_MILLIS ? value * MILLIS : value);
    }
}
