package io.matchday.intake.transition;

import io.matchday.intake.event.Phase;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Scorecard;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which steps an event may take. PREPARING to READY passes the readiness gate, CLOSING to CLOSED the closure gate, which
 * retro-service keeps: only it, or a commander's override, closes an event.
 */
final class Gates {

    private Gates() {}

    /**
     * Lets the step pass or refuses it.
     *
     * @return whether a gate was passed by override
     */
    static boolean pass(Phase from, Supplier<Scorecard> readiness, NewTransition request, Asker asker) {
        if (!from.next().contains(request.to())) {
            throw new ProblemException(TransitionProblem.TRANSITION_NOT_ALLOWED, "From " + from + " to " + request.to())
                    .with("allowed", List.copyOf(from.next()));
        }
        return switch (request.to()) {
            case READY -> readiness(readiness.get(), request, asker);
            case CLOSED -> closure(request, asker);
            case DRAFT, PREPARING, LIVE, CLOSING, CANCELLED -> false;
        };
    }

    private static boolean readiness(Scorecard scorecard, NewTransition request, Asker asker) {
        if (scorecard.ready()) {
            return false;
        }
        if (overridden(request, asker)) {
            return true;
        }
        List<Missing> blocking = scorecard.blocking();
        throw new ProblemException(TransitionProblem.NOT_READY, blocking.size() + " items are missing")
                .with("missing", blocking);
    }

    private static boolean closure(NewTransition request, Asker asker) {
        if (asker.gatekeeper()) {
            return request.overriding();
        }
        if (overridden(request, asker)) {
            return true;
        }
        throw new ProblemException(
                TransitionProblem.CLOSURE_GATE, "Ask retro-service to close the event, or override as a commander");
    }

    private static boolean overridden(NewTransition request, Asker asker) {
        if (!request.overriding()) {
            return false;
        }
        if (!asker.commander()) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "Only a commander overrides a gate");
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "reason", "An override is kept with its reason");
        }
        return true;
    }

    /**
     * Who asks for a step.
     *
     * @param commander a person who may override
     * @param gatekeeper the service that has checked the closure gate
     */
    record Asker(boolean commander, boolean gatekeeper) {}
}
