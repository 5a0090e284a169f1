package io.matchday.capacity.demand;

import io.matchday.capacity.intake.ChainCopy;
import io.matchday.capacity.intake.EstimatesCopy;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The demands of events, for other features too. Asks intake-service, so outside of any transaction. */
@ApplicationScoped
public class EventDemands {
    private final IntakeGateway intake;
    private final Rules rules;
    private final Corrections corrections;
    private final InstantSource clock;

    EventDemands(IntakeGateway intake, Rules rules, Corrections corrections, InstantSource clock) {
        this.intake = intake;
        this.rules = rules;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * What an event needs.
     *
     * @throws ProblemException not-found for an event that the caller may not see; unavailable when intake is away and
     *     has never said enough about it
     */
    public EventDemand of(String eventKey) {
        return of(intake.visibleEvent(eventKey));
    }

    /**
     * What an event needs that intake was just asked for.
     *
     * @throws ProblemException unavailable when its times have never been heard of here
     */
    public EventDemand of(Known<EventCopy> event) {
        return demand(event.value().key(), find(event));
    }

    /**
     * What anybody's event needs, for what goes over all of them.
     *
     * @return empty when intake does not have it or was never heard of it
     * @throws ProblemException unavailable when its times have never been heard of here
     */
    public Optional<EventDemand> ofAnybody(String eventKey) {
        return intake.event(eventKey).map(this::of);
    }

    private EventDemand demand(String eventKey, Found found) {
        List<DemandLine> lines = CorrectedLines.of(found.computation().lines(), corrections.of(eventKey));
        List<Warning> warnings = found.computation().warnings();
        return new EventDemand(
                eventKey,
                rules.book().version(),
                clock.instant(),
                warnings.stream().noneMatch(warning -> warning.kind() == Warning.Kind.MISSING),
                found.sources(),
                lines,
                DemandTotal.of(lines),
                warnings);
    }

    /** The lines as the rules find them, for whoever corrects them; event-over when nobody may any more. */
    List<ComputedLine> computed(String eventKey) {
        return find(intake.openEvent(eventKey)).computation().lines();
    }

    private Found find(Known<EventCopy> event) {
        String eventKey = event.value().key();
        if (event.value().startsAt() == null || event.value().endsAt() == null) {
            throw new ProblemException(
                    CommonProblem.UNAVAILABLE,
                    IntakeGateway.SERVICE
                            + " cannot be asked, and the times of this event have not been heard of here");
        }
        Optional<Known<ChainCopy>> chain = intake.chain(eventKey);
        Optional<Known<EstimatesCopy>> estimates = intake.estimates(eventKey);
        return new Found(
                Computation.of(rules.book(), event.value(), chain.map(Known::value), estimates.map(Known::value)),
                List.of(
                        source(DemandSource.Part.EVENT, Optional.of(event)),
                        source(DemandSource.Part.CHAIN, chain),
                        source(DemandSource.Part.ESTIMATES, estimates)));
    }

    private DemandSource source(DemandSource.Part part, Optional<? extends Known<?>> known) {
        return new DemandSource(part, Source.of(IntakeGateway.SERVICE, known, clock));
    }

    private record Found(Computation computation, List<DemandSource> sources) {}
}
