package io.matchday.capacity.report;

import io.matchday.capacity.demand.DemandSource;
import io.matchday.capacity.demand.EventDemand;
import io.matchday.capacity.intake.EventCopy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The demand of an event as it stood at a moment, and stays.
 *
 * @param startsAt when the event was to start, as known then
 * @param endsAt when it was to end
 * @param complete whether nothing was missing that a need would follow from
 */
record Forecast(
        Instant frozenAt,
        Instant startsAt,
        Instant endsAt,
        String rulesVersion,
        boolean complete,
        List<DemandSource> sources,
        List<ForecastLine> lines) {
    private static final Duration GRACE = Duration.ofMinutes(15);

    Forecast {
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
    }

    static Forecast of(EventCopy event, EventDemand demand) {
        return new Forecast(
                demand.computedAt(),
                event.startsAt(),
                event.endsAt(),
                demand.rulesVersion(),
                demand.complete(),
                demand.sources(),
                ForecastLine.of(demand));
    }

    /** Whether it may know more than could be known at the start. */
    boolean late() {
        return frozenAt.isAfter(startsAt.plus(GRACE));
    }

    /** Whether it is no forecast any more. */
    boolean afterTheFact() {
        return !frozenAt.isBefore(endsAt);
    }
}
