package io.matchday.capacity.alert;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.UnderwayGateway;
import io.matchday.capacity.live.LivePools;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Looks at the pools of all events that are live or about to be. */
@ApplicationScoped
class AlertJob {
    private static final Logger LOG = Logger.getLogger(AlertJob.class);
    private static final String EVENT_KEY = "eventKey";

    private final UnderwayGateway intake;
    private final LivePools live;
    private final Lookout lookout;
    private final AlertsConfig config;
    private final InstantSource clock;

    AlertJob(UnderwayGateway intake, LivePools live, Lookout lookout, AlertsConfig config, InstantSource clock) {
        this.intake = intake;
        this.live = live;
        this.lookout = lookout;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "headroom-alerts",
            every = "{matchday.capacity.alerts.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void run() {
        Optional<List<EventCopy>> events = events();
        events.ifPresent(known -> {
            known.forEach(this::look);
            lookout.end(known.stream().map(EventCopy::key).toList());
        });
    }

    /** Empty while intake has never told: then nothing is known to be over either. */
    private Optional<List<EventCopy>> events() {
        Instant soon = clock.instant().plus(config.beforeStart());
        return intake.live().flatMap(live -> intake.ready()
                .map(ready -> Stream.concat(live.stream(), ready.stream().filter(event -> event.startsAt()
                                .isBefore(soon)))
                        .toList()));
    }

    /** An event that fails does not keep the others from being looked at. */
    private void look(EventCopy event) {
        MDC.put(EVENT_KEY, event.key());
        try {
            if (lookout.takeTurn(event.key(), clock.instant().minus(config.betweenLooks()))) {
                lookout.look(event.key(), live.of(event).pools());
            }
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "The headroom of %s could not be looked at; it is tried again", event.key());
        } finally {
            MDC.remove(EVENT_KEY);
        }
    }
}
