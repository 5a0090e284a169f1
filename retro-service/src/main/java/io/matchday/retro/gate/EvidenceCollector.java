package io.matchday.retro.gate;

import io.matchday.platform.remote.Known;
import io.matchday.retro.capacity.CapacityGateway;
import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.monitor.MonitorGateway;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Asks all who know something of an event. */
@ApplicationScoped
public class EvidenceCollector {

    private final MonitorGateway monitor;
    private final CapacityGateway capacity;
    private final InstantSource clock;

    EvidenceCollector(MonitorGateway monitor, CapacityGateway capacity, InstantSource clock) {
        this.monitor = monitor;
        this.capacity = capacity;
        this.clock = clock;
    }

    /** Collects what there is on an event; whoever is away is quoted with what they said last. */
    public Evidence collect(Known<IntakeEvent> event) {
        String key = event.value().key();
        var incidents = monitor.incidents(key);
        var traffic = monitor.traffic(key, event.value().startsAt());
        var reservations = capacity.reservations(key);
        return new Evidence(clock.instant(), event, incidents, traffic, reservations);
    }
}
