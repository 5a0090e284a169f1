package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What past events say of the peaks of events, for whoever shows it; within the caller's transaction. */
@ApplicationScoped
public class PeakEstimates {

    private final Estimator estimator;
    private final Adoptions adoptions;

    PeakEstimates(Estimator estimator, Adoptions adoptions) {
        this.estimator = estimator;
        this.adoptions = adoptions;
    }

    /** Of every domain, in the order of the event. */
    public List<PeakEstimate> of(Event event) {
        Estimates estimates = estimator.of(event);
        AdoptedEstimates adopted = adoptions.read(event);
        return event.facts().domains().stream()
                .map(domain -> of(domain, estimates, adopted))
                .toList();
    }

    private static PeakEstimate of(Domain domain, Estimates estimates, AdoptedEstimates adopted) {
        Figure figure = estimates.openly(estimates.figure(domain, Quantity.PEAK_BITS));
        return new PeakEstimate(
                domain.name(),
                figure.p50(),
                figure.p90(),
                figure.state() == FigureState.WITHHELD,
                figure.state() == FigureState.THIN,
                adopted.estimated(domain));
    }
}
