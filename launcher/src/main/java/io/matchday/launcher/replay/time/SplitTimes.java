package io.matchday.launcher.replay.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A day and a time of day in two fields, both in UTC; beside them there may be fields that hold all in one. */
final class SplitTimes implements RecordTimes {

    private static final int SECONDS_LENGTH = 8;

    private final NamedSpans fields;
    private final String dayName;
    private final String clockName;
    private final List<String> wholeNames;

    /**
     * Times of one layout.
     *
     * @param fields tells where they stand
     * @param dayName the field such as {@code 2026-10-31}
     * @param clockName the field such as {@code 12:00:00}
     * @param wholeNames fields that hold day and time at once
     */
    SplitTimes(NamedSpans fields, String dayName, String clockName, List<String> wholeNames) {
        this.fields = fields;
        this.dayName = dayName;
        this.clockName = clockName;
        this.wholeNames = List.copyOf(wholeNames);
    }

    @Override
    public void header(String line) {
        fields.header(line);
    }

    @Override
    public OptionalLong millis(String record) {
        Map<String, Span> spans = fields.in(record);
        for (String name : wholeNames) {
            OptionalLong millis =
                    spans.containsKey(name) ? TimeForm.millis(spans.get(name).in(record)) : OptionalLong.empty();
            if (millis.isPresent()) {
                return millis;
            }
        }
        try {
            return spans.containsKey(dayName) && spans.containsKey(clockName)
                    ? OptionalLong.of(
                            both(spans, record).toInstant(ZoneOffset.UTC).toEpochMilli())
                    : OptionalLong.empty();
        } catch (DateTimeException noTime) {
            return OptionalLong.empty();
        }
    }

    @Override
    public String moved(String record, Duration by) {
        Map<String, Span> spans = fields.in(record);
        Map<Integer, Replacement> replacements = new TreeMap<>();
        for (String name : wholeNames) {
            if (spans.containsKey(name)) {
                Span span = spans.get(name);
                replacements.put(span.from(), new Replacement(span, TimeForm.moved(span.in(record), by)));
            }
        }
        try {
            if (spans.containsKey(dayName) && spans.containsKey(clockName)) {
                LocalDateTime time = both(spans, record).plus(by);
                Span day = spans.get(dayName);
                Span clock = spans.get(clockName);
                String fraction = clock.in(record).substring(SECONDS_LENGTH);
                replacements.put(
                        day.from(), new Replacement(day, time.toLocalDate().toString()));
                replacements.put(clock.from(), new Replacement(clock, "%tT".formatted(time) + fraction));
            }
        } catch (DateTimeException noTime) {
            return record;
        }
        return Replacement.all(record, replacements.values());
    }

    private LocalDateTime both(Map<String, Span> spans, String record) {
        return LocalDate.parse(spans.get(dayName).in(record))
                .atTime(LocalTime.parse(spans.get(clockName).in(record)));
    }
}
