package io.matchday.monitor.source;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Duration;

/** How late a source's lines may be. */
final class AllowedLateness {

    private static final Duration MOST = Duration.ofDays(400);

    private AllowedLateness() {}

    static Duration checked(Duration allowed) {
        if (allowed.isNegative() || allowed.compareTo(MOST) > 0) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "allowedLateness", "PT0S to P400D are expected");
        }
        return allowed;
    }
}
