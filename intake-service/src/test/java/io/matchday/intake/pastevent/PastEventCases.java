package io.matchday.intake.pastevent;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.OperationCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on past events. */
public final class PastEventCases {

    private static final String PAST_EVENTS = "/intake/api/v1/past-events";

    private PastEventCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + PAST_EVENTS, READERS, 200, request -> Map.of()),
                new OperationCase("POST " + PAST_EVENTS, WRITERS, 201, request -> {
                    request.contentType("application/json")
                            .body("{\"items\":[{\"key\":\"%s\",\"facts\":%s}]}"
                                    .formatted(SamplePastEvent.freshKey(), SamplePastEvent.body()));
                    return Map.of();
                }),
                new OperationCase("GET " + PAST_EVENTS + "/{pastEventKey}", READERS, 200, request -> existing()),
                new OperationCase("PUT " + PAST_EVENTS + "/{pastEventKey}", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body(SamplePastEvent.body());
                    return existing();
                }));
    }

    private static Map<String, ?> existing() {
        return Map.of(
                "pastEventKey",
                SamplePastEvent.stored(SuiteSecrets.SAMPLE_CUSTOMER, LocalDate.of(2025, 12, 6), 1_600_000_000_000L));
    }
}
