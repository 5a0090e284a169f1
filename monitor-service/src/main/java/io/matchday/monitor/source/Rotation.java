package io.matchday.monitor.source;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish for another token. */
@Schema(name = "TokenRotation", nullable = true)
record Rotation(
        @Schema(
                        implementation = String.class,
                        format = "duration",
                        nullable = true,
                        description = "How long the present token stays good; PT0S to P7D, PT1H when absent",
                        examples = "PT1H")
                Duration grace) {

    private static final Duration USUAL = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    static Duration graceOf(Rotation wish) {
        Duration grace = wish == null || wish.grace() == null ? USUAL : wish.grace();
        if (grace.isNegative() || grace.compareTo(LONGEST) > 0) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "grace", "PT0S to P7D are expected");
        }
        return grace;
    }
}
