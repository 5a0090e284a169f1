package io.matchday.monitor;

import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.CUSTOMER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;
import static io.matchday.platform.identity.Roles.VIEWER;

import io.matchday.monitor.ahead.PastDays;
import io.matchday.testkit.contract.OperationCase;
import io.matchday.testkit.identity.SignIns;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is let in to each operation. */
final class OperationCases {

    private static final String API = "/monitor/api/v1";
    private static final Set<String> READERS = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, CUSTOMER, SERVICE);
    private static final String TEST_MESSAGE =
            """
            {"kind": "WEBHOOK", "address": "ftp://hooks.example/nobody", "eventKey": "cup",
             "text": {"en": "A test", "zh": "测试"}}
            """;
    private static final String MESSAGE =
            """
            {"kind": "WEBHOOK", "address": "ftp://hooks.example/nobody", "eventKey": "cup", "about": "DEADLINE_REMINDER",
             "text": {"en": "Due tomorrow", "zh": "明日到期"}}
            """;
    private static final Set<String> STAFF = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN);
    private static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);

    private final String event;
    private final IntakeStub intake;
    private String incident;
    private String source;
    private PastDays days;

    OperationCases(IntakeStub intake) {
        this.intake = intake;
        this.event = intake.add(IntakeStub.Event.of(Instant.now(), LogLines.freshDomain()));
    }

    List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + API + "/sources", STAFF, 200, request -> Map.of()),
                new OperationCase("POST " + API + "/sources", WRITERS, 201, request -> {
                    request.contentType("application/json")
                            .body("{\"key\":\"s-" + UUID.randomUUID() + "\",\"format\":\"CLOUDFRONT_STANDARD\"}");
                    return Map.of();
                }),
                new OperationCase("GET " + API + "/sources/{sourceKey}", STAFF, 200, request -> source()),
                new OperationCase("PATCH " + API + "/sources/{sourceKey}", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"name\":\"Edge\"}");
                    return source();
                }),
                new OperationCase("POST " + API + "/sources/{sourceKey}/tokens", WRITERS, 201, request -> {
                    request.contentType("application/json").body("{\"grace\":\"PT10M\"}");
                    return source();
                }),
                new OperationCase("POST " + API + "/sources/{sourceKey}/revocation", WRITERS, 200, request -> {
                    request.header("If-Match", "*");
                    return source();
                }),
                new OperationCase("POST " + API + "/source-trials", WRITERS, 200, request -> {
                    request.contentType("application/json").body("{\"sample\":\"no line of any format\"}");
                    return Map.of();
                }),
                new OperationCase("GET " + API + "/sources/{sourceKey}/rejections", WRITERS, 200, request -> source()),
                new OperationCase("GET " + API + "/events/{eventKey}/live", READERS, 200, request -> event()),
                new OperationCase("GET " + API + "/events/{eventKey}/traffic", READERS, 200, request -> event()),
                new OperationCase("GET " + API + "/events/{eventKey}/series", READERS, 200, request -> event()),
                new OperationCase("GET " + API + "/events/{eventKey}/top", READERS, 200, request -> event()),
                new OperationCase("GET " + API + "/events/{eventKey}/quantiles", READERS, 200, request -> event()),
                new OperationCase("GET " + API + "/events/{eventKey}/metrics", READERS, 200, request -> event()),
                new OperationCase("GET " + API + "/events/{eventKey}/feed", READERS, 200, request -> {
                    request.queryParam("follow", false);
                    return event();
                }),
                new OperationCase("POST " + API + "/events/{eventKey}/survey", WRITERS, 200, request -> event()),
                new OperationCase("GET " + API + "/events/{eventKey}/rises", READERS, 200, request -> event()),
                new OperationCase("GET " + API + "/events/{eventKey}/rises/{riseId}", READERS, 200, request -> rise()),
                new OperationCase(
                        "POST " + API + "/events/{eventKey}/rises/{riseId}/actions", WRITERS, 200, request -> {
                            request.contentType("application/json")
                                    .header("If-Match", "*")
                                    .body("{\"action\":\"OPTIMISE\"}");
                            return rise();
                        }),
                new OperationCase("POST " + API + "/test-messages", Set.of(SERVICE), 202, request -> {
                    request.contentType("application/json").body(TEST_MESSAGE);
                    return Map.of();
                }),
                new OperationCase(
                        "GET " + API + "/test-messages/{messageId}",
                        Set.of(SERVICE),
                        200,
                        request -> message("/test-messages", TEST_MESSAGE)),
                new OperationCase("POST " + API + "/messages", Set.of(SERVICE), 202, request -> {
                    request.contentType("application/json").body(MESSAGE);
                    return Map.of();
                }),
                new OperationCase(
                        "GET " + API + "/messages/{messageId}",
                        Set.of(SERVICE),
                        200,
                        request -> message("/messages", MESSAGE)),
                new OperationCase("GET " + API + "/incidents", READERS, 200, request -> Map.of()),
                new OperationCase("GET " + API + "/incidents/{incidentId}", READERS, 200, request -> incident()),
                new OperationCase("POST " + API + "/incidents/{incidentId}/actions", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"action\":\"ACKNOWLEDGE\"}");
                    return incident();
                }));
    }

    private Map<String, ?> event() {
        return Map.of("eventKey", event);
    }

    private Map<String, ?> source() {
        if (source == null) {
            source = TestSource.nginx().key();
        }
        return Map.of("sourceKey", source);
    }

    private static Map<String, ?> message(String path, String body) {
        String id = SignIns.as(SERVICE)
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .path("id");
        return Map.of("messageId", id);
    }

    private Map<String, ?> rise() {
        if (days == null) {
            days = new PastDays(intake).withOneRise();
            days.survey();
        }
        return Map.of("eventKey", days.event(), "riseId", days.rise());
    }

    private Map<String, ?> incident() {
        if (incident == null) {
            incident = new Trouble(intake).begin().incident();
        }
        return Map.of("incidentId", incident);
    }
}
