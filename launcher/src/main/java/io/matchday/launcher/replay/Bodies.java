package io.matchday.launcher.replay;

import io.matchday.launcher.replay.time.RecordTimes;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Cuts a log into bodies at the borders of its records, each with the header lines that its records need. */
final class Bodies {

    private final Records records;
    private final RecordTimes times;
    private final Cut cut;
    private final Duration shift;
    private final Directives directives = new Directives();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> pending = Optional.empty();
    private int count;
    private long first;
    private long latest;

    /**
     * Begins a log.
     *
     * @param records what it holds
     * @param times where its times stand
     * @param cut where bodies end
     * @param shift by how much its times are moved
     */
    Bodies(Records records, RecordTimes times, Cut cut, Duration shift) {
        this.records = records;
        this.times = times;
        this.cut = cut;
        this.shift = shift;
    }

    /** The next body; empty when all records were handed out. */
    Optional<Body> next() throws IOException {
        begin();
        Optional<String> record = pending.isPresent() ? pending : records.next();
        while (record.isPresent() && take(record.get())) {
            record = records.next();
        }
        pending = record;
        return count == 0
                ? Optional.empty()
                : Optional.of(new Body(
                        text.toString(),
                        count,
                        latest == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(latest)));
    }

    private void begin() {
        text.setLength(0);
        text.append(directives.head());
        count = 0;
        first = Long.MAX_VALUE;
        latest = Long.MIN_VALUE;
    }

    /** Whether the line went into this body rather than being the first of the next. */
    private boolean take(String line) {
        if (Directives.is(line)) {
            takeHeader(line);
            return true;
        }
        OptionalLong at = times.millis(line);
        long earliest = Math.min(first, at.orElse(Long.MAX_VALUE));
        long last = Math.max(latest, at.orElse(Long.MIN_VALUE));
        String sent = shift.isZero() ? line : times.moved(line, shift);
        if (count > 0 && full(sent, earliest, last)) {
            return false;
        }
        first = earliest;
        latest = last;
        text.append(sent).append('\n');
        count++;
        return true;
    }

    private boolean full(String next, long earliest, long last) {
        return count == cut.records()
                || text.length() + next.length() >= cut.bytes()
                || last - cut.span().toMillis() > earliest;
    }

    private void takeHeader(String line) {
        times.header(line);
        directives.add(line);
        if (count == 0) {
            text.setLength(0);
            text.append(directives.head());
        } else {
            text.append(line).append('\n');
        }
    }
}
