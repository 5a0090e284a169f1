package io.matchday.intake.channeltest;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;
import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.VIEWER;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import io.matchday.testkit.identity.SignIns;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is let in to the operations on channels. */
public final class ChannelCases {

    private static final String CHANNELS = " /intake/api/v1/events/{eventKey}/channels";
    private static final String CHANNEL = CHANNELS + "/{channelId}";
    private static final Set<String> CALLERS = Set.of(ENGINEER, LIAISON, COMMANDER, ADMIN);
    private static final int WEBHOOK = 1;

    private ChannelCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET" + CHANNELS, READERS, 200, request -> Map.of("eventKey", SampleEvent.stored())),
                new OperationCase("GET" + CHANNEL, READERS, 200, request -> existing()),
                new OperationCase("POST" + CHANNEL + "/tests", WRITERS, 202, request -> existing()),
                new OperationCase("POST" + CHANNEL + "/confirmations", CALLERS, 201, request -> {
                    request.contentType("application/json")
                            .body("{\"outcome\": \"CONFIRMED\", \"confirmedBy\": \"Ada\", \"how\": \"saw it\"}");
                    return existing();
                }));
    }

    private static Map<String, ?> existing() {
        String event = SampleEvent.stored();
        String channel =
                SignIns.as(VIEWER).get("/api/v1/events/" + event + "/channels").path("items[" + WEBHOOK + "].id");
        return Map.of("eventKey", event, "channelId", channel);
    }
}
