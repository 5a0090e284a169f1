package io.matchday.intake.risk;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;

/** Which steps a risk may take. */
final class Steps {

    private Steps() {}

    static Decision decided(RiskStatus from, NewDecision request, String by, Instant at) {
        if (!from.next().contains(request.to())) {
            throw new ProblemException(RiskProblem.RISK_STEP_NOT_ALLOWED, "From " + from + " to " + request.to())
                    .with("allowed", List.copyOf(from.next()));
        }
        boolean said = request.reason() != null && !request.reason().isBlank();
        if (from.needsReason(request.to()) && !said) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "reason", "This step is kept with its reason");
        }
        return new Decision(from, request.to(), by, at, said ? request.reason().strip() : null);
    }
}
