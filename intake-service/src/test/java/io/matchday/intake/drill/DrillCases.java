package io.matchday.intake.drill;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.plan.SamplePlan;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on drills. */
public final class DrillCases {

    private static final String DRILLS = "/intake/api/v1/events/{eventKey}/drills";
    private static final String DRILL = DRILLS + "/{drillKey}";

    private DrillCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + DRILLS, READERS, 200, request -> Map.of("eventKey", SampleEvent.stored())),
                new OperationCase("POST " + DRILLS, WRITERS, 201, request -> {
                    String event = SampleEvent.stored();
                    request.contentType("application/json")
                            .body(SampleDrill.body("first", SampleDrill.planned(SamplePlan.stored(event))));
                    return Map.of("eventKey", event);
                }),
                new OperationCase("GET " + DRILL, READERS, 200, request -> {
                    String event = SampleEvent.stored();
                    return stored(event, SamplePlan.stored(event));
                }),
                new OperationCase("PUT " + DRILL, WRITERS, 200, request -> {
                    String event = SampleEvent.stored();
                    String plan = SamplePlan.stored(event);
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body(SampleDrill.held(plan, "FAILED", ""));
                    return stored(event, plan);
                }),
                new OperationCase("DELETE " + DRILL, WRITERS, 204, request -> {
                    request.header("If-Match", "*");
                    String event = SampleEvent.stored();
                    return stored(event, SamplePlan.stored(event));
                }));
    }

    private static Map<String, ?> stored(String event, String plan) {
        return Map.of("eventKey", event, "drillKey", SampleDrill.stored(event, SampleDrill.planned(plan)));
    }
}
