package io.matchday.intake.plan;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.OperationCase;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is let in to the operations on plans. */
public final class PlanCases {

    private static final String PLANS = "/intake/api/v1/events/{eventKey}/plans";
    private static final String PLAN = PLANS + "/{planKey}";
    private static final Set<String> REVIEWERS = Set.of(Roles.CUSTOMER, Roles.LIAISON, Roles.COMMANDER, Roles.ADMIN);

    private PlanCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET /intake/api/v1/plan-library", READERS, 200, request -> Map.of()),
                new OperationCase("GET " + PLANS, READERS, 200, request -> Map.of("eventKey", SampleEvent.stored())),
                new OperationCase("POST " + PLANS, WRITERS, 201, request -> {
                    request.contentType("application/json")
                            .body(SamplePlan.body("push", SamplePlan.content("Push lost")));
                    return Map.of("eventKey", SampleEvent.stored());
                }),
                new OperationCase("GET " + PLAN, READERS, 200, request -> draft()),
                new OperationCase("PUT " + PLAN, WRITERS, 200, request -> {
                    request.contentType("application/json").body(SamplePlan.content("Push gone"));
                    return current(request);
                }),
                new OperationCase("POST " + PLAN + "/submission", WRITERS, 200, PlanCases::current),
                new OperationCase("POST " + PLAN + "/retirement", WRITERS, 200, PlanCases::current),
                new OperationCase("GET " + PLAN + "/reviews", READERS, 200, request -> draft()),
                new OperationCase("POST " + PLAN + "/reviews", REVIEWERS, 201, PlanCases::reviewed),
                new OperationCase("GET " + PLAN + "/versions", READERS, 200, request -> draft()),
                new OperationCase("GET " + PLAN + "/versions/{version}", READERS, 200, request -> {
                    String event = SampleEvent.stored();
                    return Map.of("eventKey", event, "planKey", SamplePlan.stored(event), "version", 1);
                }),
                new OperationCase("GET " + PLAN + "/diff", READERS, 200, request -> {
                    request.queryParam("from", 1).queryParam("to", 1);
                    return draft();
                }));
    }

    private static Map<String, ?> reviewed(RequestSpecification request) {
        request.contentType("application/json")
                .body("{\"version\": 1, \"decision\": \"APPROVE\", \"inNameOf\": \"Ms Chen\"}");
        String event = SampleEvent.stored();
        return Map.of("eventKey", event, "planKey", SamplePlan.submitted(event));
    }

    private static Map<String, ?> draft() {
        String event = SampleEvent.stored();
        return Map.of("eventKey", event, "planKey", SamplePlan.stored(event));
    }

    private static Map<String, ?> current(RequestSpecification request) {
        request.header("If-Match", "*");
        return draft();
    }
}
