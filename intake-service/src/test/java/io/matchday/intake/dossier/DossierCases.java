package io.matchday.intake.dossier;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;
import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is let in to the operations on events as a whole. */
public final class DossierCases {

    private static final String EVENT = "/intake/api/v1/events/{eventKey}";
    private static final Set<String> TAKERS = Set.of(ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE);
    private static final Set<String> CONFIRMERS = Set.of(ENGINEER, LIAISON, COMMANDER, ADMIN);

    private DossierCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase(
                        "GET " + EVENT + "/dossier", TAKERS, 200, request -> Map.of("eventKey", SampleEvent.stored())),
                new OperationCase("POST /intake/api/v1/dossiers", WRITERS, 201, request -> {
                    request.contentType("application/json")
                            .body("{\"format\": 1, \"event\": " + SampleEvent.body(SampleEvent.freshKey()) + "}");
                    return Map.of();
                }),
                new OperationCase("POST " + EVENT + "/copies", WRITERS, 201, request -> {
                    request.contentType("application/json").body(SampleCopy.body(SampleEvent.freshKey()));
                    return Map.of("eventKey", SampleEvent.stored());
                }),
                new OperationCase("POST /intake/api/v1/copies", WRITERS, 201, request -> {
                    request.contentType("application/json").body(SampleCopy.ofDocument(SampleEvent.freshKey()));
                    return Map.of();
                }),
                new OperationCase(
                        "GET " + EVENT + "/confirmations",
                        READERS,
                        200,
                        request -> Map.of("eventKey", SampleCopy.stored(SampleEvent.stored()))),
                new OperationCase("POST " + EVENT + "/confirmations/{confirmationKey}", CONFIRMERS, 200, request -> {
                    String copy = SampleCopy.stored(SampleEvent.stored());
                    return Map.of("eventKey", copy, "confirmationKey", "domain-1");
                }));
    }
}
