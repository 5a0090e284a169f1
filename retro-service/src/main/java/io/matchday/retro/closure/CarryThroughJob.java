package io.matchday.retro.closure;

import io.matchday.retro.config.RetroConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Carries decisions through that intake could not take when they were made, across restarts of either side. */
@ApplicationScoped
class CarryThroughJob {

    private static final Logger LOG = Logger.getLogger(CarryThroughJob.class);
    private static final String EVENT_KEY = "eventKey";

    private final Closures closures;
    private final CarryThrough carryThrough;
    private final InstantSource clock;
    private final Duration after;

    CarryThroughJob(Closures closures, CarryThrough carryThrough, InstantSource clock, RetroConfig config) {
        this.closures = closures;
        this.carryThrough = carryThrough;
        this.clock = clock;
        this.after = config.carryThrough().after();
    }

    @Scheduled(
            identity = "carry-through",
            every = "{matchday.retro.carry-through.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant settled = clock.instant().minus(after);
        List<Closure> waiting = QuarkusTransaction.requiringNew().call(() -> closures.grantedBefore(settled));
        for (Closure closure : waiting) {
            MDC.put(EVENT_KEY, closure.eventKey());
            try {
                carryThrough.carry(closure);
            } catch (RuntimeException failed) {
                LOG.warnf(
                        failed,
                        "The closing of %s could not be carried through; it is tried again",
                        closure.eventKey());
            } finally {
                MDC.remove(EVENT_KEY);
            }
        }
    }
}
