package io.matchday.intake.review;

import static io.matchday.intake.Admitted.READERS;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the readiness review. */
public final class ReviewCases {

    private ReviewCases() {}

    public static List<OperationCase> all() {
        return List.of(new OperationCase(
                "GET /intake/api/v1/events/{eventKey}/readiness/review",
                READERS,
                200,
                request -> Map.of("eventKey", SampleEvent.stored())));
    }
}
