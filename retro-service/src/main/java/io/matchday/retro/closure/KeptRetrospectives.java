package io.matchday.retro.closure;

import io.matchday.retro.gate.ClosureState;
import io.matchday.retro.retrospective.ClosureFacts;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.retrospective.StoredRetrospectives;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The retrospectives that were kept with decisions; only how far the closing has come is of today. */
@ApplicationScoped
class KeptRetrospectives implements StoredRetrospectives {

    private final Closures closures;

    KeptRetrospectives(Closures closures) {
        this.closures = closures;
    }

    @Override
    public Optional<Retrospective> of(String eventKey) {
        return closures.standing(eventKey)
                .map(closure -> closure.retrospective().with(facts(closure)));
    }

    static ClosureState state(Closure.State state) {
        return switch (state) {
            case GRANTED -> ClosureState.GRANTED;
            case CLOSED -> ClosureState.CLOSED;
            case WITHDRAWN -> ClosureState.NONE;
        };
    }

    private static ClosureFacts facts(Closure closure) {
        return new ClosureFacts(
                state(closure.state()),
                closure.decidedAt(),
                closure.closedAt(),
                closure.decision().by(),
                closure.decision().overrideReason(),
                closure.conditions());
    }
}
