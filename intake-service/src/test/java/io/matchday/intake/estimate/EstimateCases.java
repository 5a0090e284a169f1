package io.matchday.intake.estimate;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;
import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.VIEWER;
import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.pastevent.SamplePastEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.OperationCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is let in to the operations on estimates. */
public final class EstimateCases {

    private static final String ESTIMATES = "/intake/api/v1/events/{eventKey}/estimates";
    private static final Set<String> TEAM = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN);

    private static final Set<String> CONFIRMERS = Set.of(ENGINEER, LIAISON, COMMANDER, ADMIN);

    private EstimateCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase(
                        "GET " + ESTIMATES, READERS, 200, request -> Map.of("eventKey", SampleEvent.stored())),
                new OperationCase("GET /intake/api/v1/past-events/evaluation", TEAM, 200, request -> Map.of()),
                new OperationCase("POST " + ESTIMATES + "/{domain}/adoption", WRITERS, 201, request -> {
                    SamplePastEvent.stored(SuiteSecrets.SAMPLE_CUSTOMER, LocalDate.of(2025, 12, 6), 1_600_000_000_000L);
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"note\":\"asked for\"}");
                    return Map.of("eventKey", SampleEvent.stored(), "domain", "play.aurora.example");
                }),
                new OperationCase("PUT " + ESTIMATES + "/{domain}/confirmation", CONFIRMERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"confirmedBy\": \"Zhao Min\", \"note\": \"by telephone\"}");
                    return Map.of("eventKey", SampleEvent.stored(), "domain", "play.aurora.example");
                }),
                new OperationCase("DELETE " + ESTIMATES + "/{domain}/confirmation", CONFIRMERS, 204, request -> {
                    String event = SampleEvent.stored();
                    as(Roles.LIAISON)
                            .contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"confirmedBy\": \"Zhao Min\", \"note\": \"by telephone\"}")
                            .put("/api/v1/events/" + event + "/estimates/play.aurora.example/confirmation");
                    request.header("If-Match", "*");
                    return Map.of("eventKey", event, "domain", "play.aurora.example");
                }));
    }
}
