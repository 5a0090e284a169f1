package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Goals;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.intake.IntakeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A domain of an event, and what is told of it.
 *
 * @param event whose domain it is
 * @param domain host name
 * @param goals what it has promised
 * @param margin how long before and after the event it is watched at all
 */
record Watched(IntakeEvent event, String domain, Goals goals, Duration margin) {

    /** That there is less traffic, or none, is news only while the event goes on. */
    private static final Set<Kind> DURING_THE_EVENT = EnumSet.of(Kind.TRAFFIC, Kind.SILENCE);

    /** Its name among all series. */
    String series() {
        return series(event.key(), domain);
    }

    static String series(String eventKey, String domain) {
        return eventKey + "/" + domain;
    }

    /** What may be told at a second of log time. */
    Set<Kind> told(long second) {
        Instant at = Instant.ofEpochSecond(second);
        if (at.isBefore(event.startsAt().minus(margin))
                || at.isAfter(event.endsAt().plus(margin))) {
            return Set.of();
        }
        boolean during = !at.isBefore(event.startsAt()) && !at.isAfter(event.endsAt());
        return during ? EnumSet.allOf(Kind.class) : EnumSet.complementOf(EnumSet.copyOf(DURING_THE_EVENT));
    }
}
