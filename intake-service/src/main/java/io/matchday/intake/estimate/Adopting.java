package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** Takes an estimate as the expected peak of a domain, within the caller's transaction. */
@ApplicationScoped
class Adopting {

    private final Estimator estimator;
    private final Adoptions adoptions;
    private final Caller caller;
    private final InstantSource clock;

    Adopting(Estimator estimator, Adoptions adoptions, Caller caller, InstantSource clock) {
        this.estimator = estimator;
        this.adoptions = adoptions;
        this.caller = caller;
        this.clock = clock;
    }

    AdoptedEstimate adopt(Event event, String domainName, NewAdoption request) {
        Domain domain = event.facts().domains().stream()
                .filter(one -> one.name().equals(domainName))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("domain", domainName));
        Estimates estimates = estimator.of(event);
        Figure figure = estimates.figure(domain, Quantity.PEAK_BITS);
        if (figure.state() == FigureState.NO_BASIS) {
            throw new ProblemException(
                    EstimateProblem.NO_ESTIMATE, figure.message().en());
        }
        Instant now = clock.instant();
        AdoptedEstimate adopted = new AdoptedEstimate(
                domainName,
                Math.max(1, Math.round(figure.p90())),
                figure.share(),
                estimates.basis(figure),
                caller.name(),
                now,
                request.note());
        event.expectPeak(domainName, adopted.expectedPeakBitsPerSecond(), now);
        adoptions.replace(event, adoptions.read(event).with(adopted));
        return adopted;
    }
}
