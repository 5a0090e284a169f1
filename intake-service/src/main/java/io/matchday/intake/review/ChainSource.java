package io.matchday.intake.review;

import io.matchday.intake.chain.ArchitectureReview;
import io.matchday.intake.chain.Chains;
import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads where the media of an event goes. */
@ApplicationScoped
class ChainSource {

    private final Chains chains;
    private final ArchitectureReview review;

    ChainSource(Chains chains, ArchitectureReview review) {
        this.chains = chains;
        this.review = review;
    }

    ChainSection read(Event event, Reader reader) {
        return ChainSection.of(event.facts().name(), chains.read(event), review.findings(event), reader);
    }
}
