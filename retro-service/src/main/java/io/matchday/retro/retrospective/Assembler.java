package io.matchday.retro.retrospective;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import io.matchday.retro.capacity.CapacityGateway;
import io.matchday.retro.capacity.EventReport;
import io.matchday.retro.capacity.Headroom;
import io.matchday.retro.capacity.PoolUnits;
import io.matchday.retro.gate.Evidence;
import io.matchday.retro.gate.Verdict;
import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.intake.IntakeGateway;
import io.matchday.retro.intake.Steps;
import io.matchday.retro.monitor.EventTraffic;
import io.matchday.retro.monitor.Incident;
import io.matchday.retro.monitor.Incidents;
import io.matchday.retro.monitor.MonitorGateway;
import io.matchday.retro.remote.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a retrospective together from the gate's evidence and what else the services know. */
@ApplicationScoped
public class Assembler {

    private static final Comparator<Incident> OLDEST_FIRST = Comparator.comparing(Incident::detectedAt);

    private final IntakeGateway intake;
    private final CapacityGateway capacity;

    Assembler(IntakeGateway intake, CapacityGateway capacity) {
        this.intake = intake;
        this.capacity = capacity;
    }

    /** The event as it stands at the time of the evidence. */
    public Retrospective assemble(Evidence evidence, Verdict verdict) {
        IntakeEvent event = evidence.event().value();
        Optional<Known<Steps>> steps = intake.steps(event.key());
        Optional<Known<Headroom>> headroom = capacity.headroom(event.key());
        Optional<Known<PoolUnits>> units = capacity.units();
        Optional<Known<EventReport>> report = capacity.report(event.key());
        return new Retrospective(
                event.key(),
                evidence.now(),
                AboutEvent.of(event),
                steps.map(known -> PhaseSpan.of(event, known.value())).orElse(List.of()),
                TrafficFacts.of(event, evidence.traffic().map(Known::value).orElse(EventTraffic.NONE)),
                evidence.incidents().map(known -> stories(known.value())).orElse(List.of()),
                CapacityFacts.of(
                        headroom.map(Known::value),
                        evidence.reservations().map(Known::value),
                        units.map(Known::value),
                        report.map(Known::value),
                        evidence.now()),
                ClosureFacts.open(verdict),
                sources(evidence, steps, List.of(evidence.reservations(), headroom, report)));
    }

    private static List<IncidentStory> stories(Incidents incidents) {
        return incidents.items().stream()
                .sorted(OLDEST_FIRST)
                .map(IncidentStory::of)
                .toList();
    }

    private static List<Source> sources(
            Evidence evidence, Optional<Known<Steps>> steps, List<? extends Optional<? extends Known<?>>> capacity) {
        InstantSource now = evidence::now;
        return List.of(
                Sources.stalest(IntakeGateway.SERVICE, now, List.of(Optional.of(evidence.event()), steps)),
                Sources.stalest(MonitorGateway.SERVICE, now, List.of(evidence.incidents(), evidence.traffic())),
                Sources.stalest(CapacityGateway.SERVICE, now, capacity));
    }
}
