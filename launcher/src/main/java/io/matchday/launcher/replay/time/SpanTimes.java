package io.matchday.launcher.replay.time;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** Times that each fill a field of their own. The first that can be read is the record's. */
final class SpanTimes implements RecordTimes {

    private final Function<String, List<Span>> finder;

    /** @param finder tells where a record's times stand, from left to right and apart from each other */
    SpanTimes(Function<String, List<Span>> finder) {
        this.finder = finder;
    }

    @Override
    public OptionalLong millis(String record) {
        for (Span span : finder.apply(record)) {
            OptionalLong millis = TimeForm.millis(span.in(record));
            if (millis.isPresent()) {
                return millis;
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public String moved(String record, Duration by) {
        return Replacement.all(
                record,
                finder.apply(record).stream()
                        .map(span -> new Replacement(span, TimeForm.moved(span.in(record), by)))
                        .toList());
    }
}
