package io.matchday.capacity.live;

import io.matchday.capacity.headroom.HeadroomRule;
import io.matchday.capacity.headroom.Verdict;
import io.matchday.capacity.outlook.Course;
import io.matchday.capacity.outlook.Outlook;
import io.matchday.capacity.outlook.Outlooks;
import io.matchday.capacity.outlook.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A pool that an event draws on, and where its traffic is heading.
 *
 * @param newest the newest slot that is over; empty when nothing was measured
 * @param latest traffic in it, bits per second; empty when nothing was measured
 */
public record LivePool(Granted granted, Basis basis, Optional<Instant> newest, OptionalLong latest, Outlook outlook) {
    static LivePool of(Granted granted, Basis basis, List<Reading> readings) {
        Outlook outlook = Outlooks.of(readings, (double) granted.bitsPerSecond());
        if (readings.isEmpty()) {
            return new LivePool(granted, basis, Optional.empty(), OptionalLong.empty(), outlook);
        }
        Reading newest = readings.get(readings.size() - 1);
        return new LivePool(
                granted, basis, Optional.of(newest.at()), OptionalLong.of(Math.round(newest.level())), outlook);
    }

    /** What is used without the noise of single slots; of the newest slot where too few are known. */
    public OptionalLong used() {
        return latest.isEmpty() || outlook.course() == Course.UNKNOWN
                ? latest
                : OptionalLong.of(Math.max(0, Math.round(outlook.level())));
    }

    /** The same as a share of what is granted. */
    public Optional<Double> usedRatio() {
        return used().isEmpty() ? Optional.empty() : Optional.of(used().getAsLong() / (double) granted.bitsPerSecond());
    }

    /** A moment that is seen from the newest slot, however old that is. */
    public Optional<Instant> at(Optional<Duration> ahead) {
        return newest.flatMap(from -> ahead.map(from::plus));
    }

    /** Before it ends, the event takes all of it, or leaves less than a fifth, or not. */
    Verdict verdict(Instant end) {
        if (used().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        long room = granted.bitsPerSecond() - used().getAsLong();
        boolean inSight = at(outlook.likely()).map(end::isAfter).orElse(false);
        if (room <= 0 || outlook.course() == Course.REACHED) {
            return Verdict.SHORT;
        }
        boolean tight = room < granted.bitsPerSecond() / (double) HeadroomRule.SPARE_PARTS;
        return tight || inSight ? Verdict.TIGHT : Verdict.ENOUGH;
    }
}
