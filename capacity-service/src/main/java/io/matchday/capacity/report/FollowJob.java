package io.matchday.capacity.report;

import io.matchday.capacity.demand.EventDemand;
import io.matchday.capacity.demand.EventDemands;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.intake.RunningEvents;
import io.matchday.platform.remote.Known;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Follows the events that have begun: freezes the forecast of each when it is seen first, and keeps its peaks. Several
 * replicas may do so at once; a forecast is written once, and peaks only grow.
 */
@ApplicationScoped
class FollowJob {
    private static final Logger LOG = Logger.getLogger(FollowJob.class);
    private static final List<String> PHASES = List.of("LIVE", "CLOSING");

    private final RunningEvents running;
    private final IntakeGateway intake;
    private final EventDemands demands;
    private final Forecasts forecasts;
    private final Measuring measuring;
    private final InstantSource clock;

    FollowJob(
            RunningEvents running,
            IntakeGateway intake,
            EventDemands demands,
            Forecasts forecasts,
            Measuring measuring,
            InstantSource clock) {
        this.running = running;
        this.intake = intake;
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
        PHASES.stream().map(running::in).flatMap(List::stream).distinct().forEach(this::follow);
    }

    /** An event that fails does not keep the others from being followed. */
    private void follow(String eventKey) {
        try {
            intake.event(eventKey).map(Known::value).ifPresent(this::follow);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "%s could not be followed; it is tried again", eventKey);
        }
    }

    private void follow(EventCopy event) {
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
