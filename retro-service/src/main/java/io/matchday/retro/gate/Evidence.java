package io.matchday.retro.gate;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import io.matchday.retro.capacity.CapacityGateway;
import io.matchday.retro.capacity.Reservations;
import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.intake.IntakeGateway;
import io.matchday.retro.monitor.EventTraffic;
import io.matchday.retro.monitor.Incidents;
import io.matchday.retro.monitor.MonitorGateway;
import io.matchday.retro.remote.Sources;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the gate goes by. What was never told is empty.
 *
 * @param now when it was collected
 */
public record Evidence(
        Instant now,
        Known<IntakeEvent> event,
        Optional<Known<Incidents>> incidents,
        Optional<Known<EventTraffic>> traffic,
        Optional<Known<Reservations>> reservations) {

    /** Who told, and how long ago. */
    public List<Source> sources() {
        return List.of(
                Sources.stalest(IntakeGateway.SERVICE, () -> now, List.of(Optional.of(event))),
                Sources.stalest(MonitorGateway.SERVICE, () -> now, List.of(incidents, traffic)),
                Sources.stalest(CapacityGateway.SERVICE, () -> now, List.of(reservations)));
    }
}
