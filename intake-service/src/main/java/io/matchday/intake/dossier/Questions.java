package io.matchday.intake.dossier;

import io.matchday.intake.chain.Chains;
import io.matchday.intake.event.Event;
import io.matchday.intake.roster.Rosters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Questions as they stand: one whose matter was changed or taken out since has been answered by that. */
@ApplicationScoped
class Questions {

    private final Chains chains;
    private final Rosters rosters;

    Questions(Chains chains, Rosters rosters) {
        this.chains = chains;
        this.rosters = rosters;
    }

    List<Confirmation> of(Event event, List<StoredConfirmation> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        CarriedParts now = new CarriedParts(event.facts(), chains.read(event), rosters.read(event));
        return asked.stream().map(one -> one.view(now)).toList();
    }
}
