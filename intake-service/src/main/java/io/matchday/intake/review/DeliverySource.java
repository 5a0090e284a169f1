package io.matchday.intake.review;

import io.matchday.intake.estimate.PeakEstimates;
import io.matchday.intake.event.Event;
import io.matchday.intake.roster.Rosters;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what an event delivers, and who is there meanwhile. */
@ApplicationScoped
class DeliverySource {

    private final PeakEstimates estimates;
    private final Rosters rosters;

    DeliverySource(PeakEstimates estimates, Rosters rosters) {
        this.estimates = estimates;
        this.rosters = rosters;
    }

    DeliverySection read(Event event, Reader reader) {
        return DeliverySection.of(event.facts(), rosters.read(event), estimates.of(event), reader);
    }
}
