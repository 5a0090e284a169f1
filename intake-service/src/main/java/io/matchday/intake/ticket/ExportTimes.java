package io.matchday.intake.ticket;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads times as exports write them: with an offset, or in the zone of whoever exported. */
final class ExportTimes {

    private static final List<DateTimeFormatter> USUAL = Stream.of(
                    "yyyy-MM-dd'T'HH:mm:ss[.SSS][.SS][.S][XXX][XX][X]",
                    "yyyy-MM-dd HH:mm[:ss][.SSS][ XXX][ XX][ 'UTC']",
                    "yyyy/M/d H:mm[:ss]",
                    "d/MMM/yy h:mm a",
                    "d/MMM/yyyy h:mm a",
                    "d MMM yyyy H:mm",
                    "yyyy-MM-dd",
                    "yyyy/M/d")
            .map(ExportTimes::formatter)
            .toList();

    private final ZoneId zone;
    private final List<DateTimeFormatter> formats;

    /**
     * Reads times of one export.
     *
     * @param zone IANA zone of times that name none; null: UTC
     * @param format a pattern of {@link DateTimeFormatter} that alone is expected; null: what systems usually write
     */
    ExportTimes(String zone, String format) {
        this.zone = zone(zone == null ? "UTC" : zone);
        this.formats = format == null ? USUAL : List.of(named(format));
    }

    /**
     * The time.
     *
     * @throws IllegalArgumentException in words for whoever sent it, when it is none of the years 2000 to 2200
     */
    Instant read(String text) {
        String time = text.strip();
        for (DateTimeFormatter format : formats) {
            try {
                TemporalAccessor found =
                        format.parseBest(time, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return Times.read(instant(found, time).toString());
            } catch (DateTimeException another) {
                // The next format may fit.
            }
        }
        throw new IllegalArgumentException("The time is in none of the formats expected; name it as timeFormat");
    }

    private Instant instant(TemporalAccessor found, String text) {
        if (found instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        if (found instanceof LocalDateTime local) {
            return local.atZone(text.endsWith("UTC") ? ZoneId.of("UTC") : zone).toInstant();
        }
        return LocalDate.from(found).atStartOfDay(zone).toInstant();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "timeZone", "An IANA time zone such as Asia/Shanghai is expected");
        }
    }

    private static DateTimeFormatter named(String pattern) {
        try {
            return formatter(pattern);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "timeFormat", "A pattern such as dd.MM.yyyy HH:mm is expected");
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
