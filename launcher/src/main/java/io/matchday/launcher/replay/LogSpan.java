package io.matchday.launcher.replay;

import io.matchday.launcher.replay.time.RecordTimes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * From when to when a log reaches.
 *
 * @param first its earliest time
 * @param last its latest
 */
record LogSpan(Instant first, Instant last) {

    /** Reads a log to its end; empty when no record tells a time. */
    static Optional<LogSpan> of(Records records, RecordTimes times) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Optional<String> line = records.next(); line.isPresent(); line = records.next()) {
            if (Directives.is(line.get())) {
                times.header(line.get());
            } else {
                OptionalLong at = times.millis(line.get());
                first = Math.min(first, at.orElse(first));
                last = Math.max(last, at.orElse(last));
            }
        }
        return first > last
                ? Optional.empty()
                : Optional.of(new LogSpan(Instant.ofEpochMilli(first), Instant.ofEpochMilli(last)));
    }

    /**
     * By how much to move it so that it begins now or, where that would lead beyond the clock, ends when its replay does.
     * Whole seconds, since some logs have no smaller unit.
     */
    Duration toNow(Instant now, double speed) {
        Duration length = Duration.between(first, last);
        Instant replayEnds = now.plusMillis(Math.round(length.toMillis() / speed));
        Duration beginsNow = Duration.between(first, now);
        Duration endsThen = Duration.between(last, replayEnds);
        Duration shift = beginsNow.compareTo(endsThen) < 0 ? beginsNow : endsThen;
        return Duration.ofSeconds(shift.toSeconds());
    }
}
