package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what is expected of domains against what similar events came to. */
@ApplicationScoped
class EstimateCheck implements ReadinessCheck {

    private final Estimator estimator;
    private final Adoptions adoptions;

    EstimateCheck(Estimator estimator, Adoptions adoptions) {
        this.estimator = estimator;
        this.adoptions = adoptions;
    }

    @Override
    public List<Missing> missing(Event event) {
        return missing(event.facts().domains(), estimator.of(event), adoptions.read(event));
    }

    static List<Missing> missing(List<Domain> domains, Estimates estimates, AdoptedEstimates adopted) {
        List<Missing> missing = new ArrayList<>();
        for (Domain domain : domains) {
            Figure figure = estimates.figure(domain, Quantity.PEAK_BITS);
            Optional<AdoptedEstimate> taken = adopted.of(domain.name());
            if (adopted.confirmation(domain.name()).isPresent()) {
                continue;
            }
            if (taken.isPresent()) {
                missing.add(estimated(domain, taken.get()));
            } else if (figure.verdict().doubtful()) {
                missing.add(doubtful(domain, figure, estimates.openly(figure)));
            } else if (figure.verdict() == Verdict.NOT_GIVEN && figure.state() != FigureState.NO_BASIS) {
                missing.add(available(domain, estimates.openly(figure)));
            }
        }
        return List.copyOf(missing);
    }

    private static Missing available(Domain domain, Figure figure) {
        boolean withheld = figure.state() == FigureState.WITHHELD;
        return Missing.advisory(
                Area.INFORMATION,
                "estimate-available",
                domain.name(),
                withheld ? Sentences.availableUnshown(domain.name()) : figure.message(),
                withheld
                        ? new Message("Ask the customer, or adopt the estimate", "向客户确认，或采用预估值")
                        : new Message(
                                "Ask the customer, or adopt the estimate: "
                                        + Amount.text(Quantity.PEAK_BITS, figure.p90()),
                                "向客户确认，或采用预估值 " + Amount.text(Quantity.PEAK_BITS, figure.p90())));
    }

    private static Missing doubtful(Domain domain, Figure figure, Figure shown) {
        boolean withheld = shown.state() == FigureState.WITHHELD;
        return Missing.advisory(
                Area.INFORMATION,
                "peak-unlike-similar-events",
                domain.name(),
                withheld ? Sentences.doubtfulUnshown(domain.name(), figure.verdict()) : shown.message(),
                new Message(
                        "Ask the customer what is different this time; confirm the peak with the reason, or correct it",
                        "向客户确认此次有何不同；附原因确认该峰值，或更正数值"));
    }

    private static Missing estimated(Domain domain, AdoptedEstimate taken) {
        String peak = Amount.text(Quantity.PEAK_BITS, (double) taken.expectedPeakBitsPerSecond());
        return Missing.advisory(
                        Area.INFORMATION,
                        "peak-is-estimate",
                        domain.name(),
                        new Message(
                                "The expected peak of " + domain.name() + ", " + peak
                                        + ", is an estimate from past events",
                                "域名 " + domain.name() + " 的预计峰值 " + peak + " 是根据历史活动的预估"),
                        new Message("Have the customer confirm it, and write down who did", "请客户确认，并登记确认人"))
                .ownedBy(taken.by());
    }
}
