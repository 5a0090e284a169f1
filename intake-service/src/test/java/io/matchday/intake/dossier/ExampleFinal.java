package io.matchday.intake.dossier;

import static io.matchday.testkit.identity.SignIns.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.matchday.intake.Neighbours;
import io.matchday.intake.SampleEvent;
import io.matchday.intake.plan.SamplePlan;
import io.matchday.platform.identity.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The example final of this module's documents, under a key of its own and ten days ahead; whatever is done to it stays its own. */
final class ExampleFinal {

    private static final Path FILE = Path.of("docs/aurora-final.json");
    private static final String WRITTEN_KEY = "aurora-final";
    private static final Instant WRITTEN_START = Instant.parse("2026-12-19T12:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(10);
    private static final Pattern INSTANT = Pattern.compile("(?<=\")\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ(?=\")");

    final String key = SampleEvent.freshKey();
    private final ObjectNode dossier;

    ExampleFinal() {
        Duration by = Duration.between(WRITTEN_START, Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .plus(AHEAD);
        try {
            String text = Files.readString(FILE).replace(WRITTEN_KEY, key);
            dossier = (ObjectNode)
                    new ObjectMapper().readTree(INSTANT.matcher(text).replaceAll(time -> moved(time, by)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String moved(MatchResult time, Duration by) {
        return Instant.parse(time.group()).plus(by).toString();
    }

    String play() {
        return "play." + key + ".example";
    }

    /** The object at this place of the dossier. */
    ObjectNode at(String pointer) {
        return (ObjectNode) dossier.at(pointer);
    }

    /** Takes those out of a list of the dossier whose field says this. */
    void remove(String list, String field, String value) {
        ArrayNode items = (ArrayNode) dossier.at(list);
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).at(field).asText().equals(value)) {
                items.remove(i);
            }
        }
    }

    /** Empties a list of the dossier. */
    void clear(String list) {
        ((ArrayNode) dossier.at(list)).removeAll();
    }

    /** Brings it in. */
    void store() {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(dossier.toString())
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201);
    }

    /** Has the customer approve every plan but those. */
    void approveBut(String... left) {
        for (String plan : names("/plans/plans", "key")) {
            if (!List.of(left).contains(plan)) {
                SamplePlan.submit(key, plan);
                SamplePlan.approve(key, plan, 1);
            }
        }
    }

    /** Rings everybody up but them. */
    void reachBut(String... left) {
        JsonNode channels = read("/channels");
        for (JsonNode channel : channels.path("items")) {
            if (!List.of(left).contains(channel.path("person").asText())) {
                as(Roles.LIAISON)
                        .contentType("application/json")
                        .body("{\"outcome\": \"CONFIRMED\", \"confirmedBy\": \"Mei Zhang\", \"how\": \"rang up\"}")
                        .post(path("/channels/" + channel.path("id").asText() + "/confirmations"))
                        .then()
                        .statusCode(201);
            }
        }
    }

    /** Does everything that is due by now but that. */
    void meetBut(String... left) {
        for (JsonNode deadline : read("/deadlines").path("items")) {
            String due = deadline.path("key").asText();
            if (deadline.path("urgency").asText().equals("OVERDUE")
                    && !List.of(left).contains(due)) {
                as(Roles.ENGINEER)
                        .contentType("application/json")
                        .header("If-Match", "*")
                        .body("{\"state\": \"DONE\", \"owner\": \"Lin Wei\"}")
                        .patch(path("/deadlines/" + due))
                        .then()
                        .statusCode(200);
            }
        }
    }

    /** Lets the neighbours say what they say of a well prepared event. */
    void content(Neighbours neighbours) {
        neighbours.enough(key, "LIVE", "CDN", "ECS");
        neighbours.heard(key, names("/event/domains", "name"));
    }

    JsonNode read(String part) {
        try {
            return new ObjectMapper().readTree(as(Roles.VIEWER).get(path(part)).asString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String path(String part) {
        return "/api/v1/events/" + key + part;
    }

    private List<String> names(String list, String field) {
        return StreamSupport.stream(dossier.at(list).spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
