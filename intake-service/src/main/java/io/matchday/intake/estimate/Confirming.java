package io.matchday.intake.estimate;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Keeps the customer's word on expected peaks, within the caller's transaction. */
@ApplicationScoped
class Confirming {

    private final Adoptions adoptions;
    private final Caller caller;
    private final InstantSource clock;

    Confirming(Adoptions adoptions, Caller caller, InstantSource clock) {
        this.adoptions = adoptions;
        this.caller = caller;
        this.clock = clock;
    }

    ConfirmedPeak confirm(Event event, String domainName, NewConfirmedPeak request) {
        Domain domain = event.facts().domains().stream()
                .filter(one -> one.name().equals(domainName))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("domain", domainName));
        Long peak = domain.expectedPeakBitsPerSecond();
        if (peak == null) {
            throw new ProblemException(
                    EstimateProblem.NO_EXPECTED_PEAK, "Say what is expected of " + domainName + " first");
        }
        ConfirmedPeak word = new ConfirmedPeak(
                domainName, peak, request.confirmedBy(), request.note(), caller.name(), clock.instant());
        adoptions.replace(event, adoptions.read(event).with(word));
        return word;
    }

    void takeBack(Event event, String domainName) {
        AdoptedEstimates now = adoptions.read(event);
        if (now.confirmation(domainName).isEmpty()) {
            throw ProblemException.notFound("confirmed peak", domainName);
        }
        adoptions.replace(event, now.unconfirmed(domainName));
    }
}
