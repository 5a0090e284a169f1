package io.matchday.retro.gate;

import io.matchday.platform.remote.Known;
import io.matchday.retro.capacity.Reservation;
import io.matchday.retro.capacity.Reservations;
import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.monitor.EventTraffic;
import io.matchday.retro.monitor.Incidents;
import io.matchday.retro.monitor.TrafficSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Evidence of an event that began at noon, as tests need it. */
final class Traces {

    static final Instant NOON = Instant.parse("2026-12-05T12:00:00Z");
    static final Instant NEWEST = NOON.plus(Duration.ofHours(3));
    static final Instant NOW = NEWEST.plusSeconds(30);
    static final long PEAK = 1000;
    static final Thresholds DEFAULTS =
            new Thresholds(Duration.ofMinutes(10), 0.30, 0.20, 0.25, 0.01, 0.01, Duration.ofHours(1));

    private Traces() {}

    static IntakeEvent event(String phase, Double... targets) {
        List<IntakeEvent.Domain> domains = new ArrayList<>();
        for (Double target : targets) {
            IntakeEvent.Qos qos = target == null ? null : new IntakeEvent.Qos(target);
            domains.add(new IntakeEvent.Domain("play.aurora.example", "PULL", "CDN", null, qos));
        }
        return new IntakeEvent(
                "cup",
                "Aurora Cup",
                new IntakeEvent.Customer("aurora-esports", "Aurora"),
                "CRITICAL",
                NOON,
                NEWEST.plus(Duration.ofMinutes(5)),
                List.of("CDN"),
                domains,
                phase,
                NOON.minus(Duration.ofDays(30)));
    }

    /** A peak at noon, then the last hour as given by the slot's place in it, 0..359; -1 leaves a slot out. */
    static EventTraffic traffic(IntToLongFunction level) {
        List<TrafficSlot> slots = new ArrayList<>();
        slots.add(new TrafficSlot(NOON, 1000, 0, PEAK));
        for (int i = 0; i < 360; i++) {
            long bits = level.applyAsLong(i);
            if (bits >= 0) {
                slots.add(new TrafficSlot(NEWEST.minus(TrafficSlot.LENGTH.multipliedBy(359 - i)), 100, 0, bits));
            }
        }
        return EventTraffic.of(slots);
    }

    /** The same, where only the ten minutes looked at differ from silence. */
    static TrafficWindow window(double... levels) {
        return new TrafficWindow(levels, 100, 0, PEAK);
    }

    /** Evidence of which all is current and good but the traffic, which is as given. */
    static Evidence evidence(EventTraffic traffic) {
        return evidence(event(IntakeEvent.CLOSING), traffic);
    }

    static Evidence evidence(IntakeEvent event, EventTraffic traffic) {
        return new Evidence(
                NOW,
                current(event),
                Optional.of(current(new Incidents(List.of()))),
                Optional.of(current(traffic)),
                Optional.of(current(new Reservations(List.of()))));
    }

    static Reservation reservation(String state) {
        return new Reservation("cdn-east", 5, state, NOON, "engineer", null, null);
    }

    static <T> Known<T> current(T value) {
        return new Known<>(value, NOW, true);
    }

    static <T> Known<T> stale(T value, Duration age) {
        return new Known<>(value, NOW.minus(age), false);
    }
}
