package io.matchday.intake.chain;

import io.matchday.intake.chain.review.Review;
import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is risky about the chain of an event, for whoever makes risks of it. */
@ApplicationScoped
public class ArchitectureReview {

    private final Chains chains;

    ArchitectureReview(Chains chains) {
        this.chains = chains;
    }

    /** The gravest first; nothing for a chain that is not drawn. No two have the same code and subject. */
    public List<ArchitectureFinding> findings(Event event) {
        return Review.of(event.facts(), chains.read(event));
    }
}
