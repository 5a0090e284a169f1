package io.matchday.monitor.watch;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Rise;
import io.matchday.monitor.incident.Detection;
import io.matchday.monitor.incident.Incidents.Standing;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.window.SlotSeries;
import java.time.Instant;
import java.util.Optional;

/** One domain of one event, as it is being judged. */
record Case(IntakeEvent event, String domain, double target, SlotSeries series) {

    private static final long MILLIS = 1000;

    /** What an incident tells of a rise. What an earlier incident has told of already is left out. */
    Detection detection(Rise rise, Optional<Standing> before) {
        long onset = before.map(standing -> Math.max(rise.onset(), standing.watchedUntil() + Slots.SECONDS))
                .orElse(rise.onset());
        long firstErrorAt = series.heard().subSet(onset, true, rise.end(), true).stream()
                .mapToLong(slot -> series.at(slot).firstErrorAt())
                .min()
                .orElse(rise.end() * MILLIS);
        return new Detection(
                event,
                domain,
                target,
                rise,
                onset,
                Instant.ofEpochMilli(firstErrorAt),
                Instant.ofEpochMilli(series.lastAt()));
    }
}
