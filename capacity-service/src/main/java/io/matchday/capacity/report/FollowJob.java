package io.matchday.capacity.report;

import io.matchday.capacity.demand.EventDemand;
import io.matchday.capacity.demand.EventDemands;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.UnderwayGateway;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Follows the events that have begun: freezes the forecast of each when it is seen first, and keeps its peaks. Several
 * replicas may do so at once; a forecast is written once, and peaks only grow.
 */
@ApplicationScoped
class FollowJob {
    private static final Logger LOG = Logger.getLogger(FollowJob.class);

    private final UnderwayGateway underway;
    private final EventDemands demands;
    private final Forecasts forecasts;
    private final Measuring measuring;
    private final InstantSource clock;

    FollowJob(
            UnderwayGateway underway,
            EventDemands demands,
            Forecasts forecasts,
            Measuring measuring,
            InstantSource clock) {
        this.underway = underway;
        this.demands = demands;
        this.forecasts = forecasts;
        this.measuring = measuring;
        this.clock = clock;
    }

    @Scheduled(
            identity = "report-following",
            every = "{matchday.capacity.report.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Stream.of(underway.live(), underway.closing())
                .flatMap(events -> events.orElse(List.of()).stream())
                .forEach(this::follow);
    }

    /** An event that fails does not keep the others from being followed. */
    private void follow(EventCopy event) {
        try {
            look(event);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "%s could not be followed; it is tried again", event.key());
        }
    }

    private void look(EventCopy event) {
        Progress progress = Progress.of(event, clock.instant());
        if (progress.begun()) {
            forecasts.frozen(event, () -> demand(event));
            measuring.recent(event, progress);
        }
    }

    private EventDemand demand(EventCopy event) {
        return demands.ofAnybody(event.key()).orElseThrow();
    }
}
