package io.matchday.launcher.replay;

import io.matchday.launcher.feed.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was sent so far and what became of it. */
final class Tally {

    private static final double MEGA = 1_000_000.0;

    private final Instant begun;
    private final Duration shift;
    private long lines;
    private long bytes;
    private long accepted;
    private long rejected;
    private long duplicate;
    private long late;
    private long latest = Long.MIN_VALUE;

    Tally(Instant begun, Duration shift) {
        this.begun = begun;
        this.shift = shift;
    }

    void add(Body body, Receipt receipt) {
        lines += body.records();
        bytes += body.text().length();
        accepted += receipt.accepted();
        rejected += receipt.rejected();
        duplicate += receipt.duplicate();
        late += receipt.late();
        latest = Math.max(latest, body.latest().orElse(latest));
    }

    /** Whether nothing that was sent is missing from the counts. */
    boolean allTaken() {
        return rejected == 0 && late == 0;
    }

    /** One line for a person. */
    String told(Instant now) {
        return String.format(
                Locale.ROOT,
                "%,d lines, %,.1f MB%s, %,.0f lines/s; accepted %,d, rejected %,d, duplicate %,d, late %,d",
                lines,
                bytes / MEGA,
                latest == Long.MIN_VALUE ? "" : ", log time " + logTime(),
                perSecond(now),
                accepted,
                rejected,
                duplicate,
                late);
    }

    /** The same for a program. */
    Map<String, Object> summary(Instant now) {
        Map<String, Object> summary = new TreeMap<>(Map.of(
                "lines", lines,
                "bytes", bytes,
                "accepted", accepted,
                "rejected", rejected,
                "duplicate", duplicate,
                "late", late,
                "seconds", seconds(now),
                "linesPerSecond", Math.round(perSecond(now)),
                "shiftSeconds", shift.toSeconds(),
                "allTaken", allTaken()));
        if (latest != Long.MIN_VALUE) {
            summary.put("logTime", logTime().toString());
        }
        return summary;
    }

    private Instant logTime() {
        return Instant.ofEpochMilli(latest).plus(shift);
    }

    private double perSecond(Instant now) {
        return lines / Math.max(0.001, seconds(now));
    }

    private double seconds(Instant now) {
        return Duration.between(begun, now).toMillis() / 1000.0;
    }
}
