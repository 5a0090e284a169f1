package io.matchday.platform.health;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive means that the process still gets work done by itself: a timer on an event loop has fired lately. Nothing
 * outside the process is asked, because restarting it would not mend what is outside.
 */
@Liveness
@ApplicationScoped
class EventLoopHeartbeat implements HealthCheck {

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration STUCK = Duration.ofSeconds(30);

    private final InstantSource clock;
    private volatile Instant lastBeat;

    EventLoopHeartbeat(InstantSource clock) {
        this.clock = clock;
        this.lastBeat = clock.instant();
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(BEAT.toMillis(), timer -> lastBeat = clock.instant());
    }

    @Override
    public HealthCheckResponse call() {
        Duration silence = Duration.between(lastBeat, clock.instant());
        return HealthCheckResponse.named("event loop heartbeat")
                .status(silence.compareTo(STUCK) < 0)
                .withData("silentMillis", silence.toMillis())
                .build();
    }
}
