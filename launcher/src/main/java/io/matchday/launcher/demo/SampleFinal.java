package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The example final of intake's documents, moved to the day of the demo: under a key of its own, which its domains carry
 * too, with every time at its distance to the start, and with the demo listening where the team on duty would.
 */
final class SampleFinal {

    private static final String FILE = "intake-service/docs/aurora-final.json";
    private static final String KEY = "aurora-final";
    private static final String TEAM = "https://hooks.aurora.example/duty";
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private final JsonNode dossier;

    private SampleFinal(JsonNode dossier) {
        this.dossier = dossier;
    }

    static SampleFinal read(Path checkout, String eventKey, Instant begin, String webhook) {
        try {
            JsonNode dossier =
                    new ObjectMapper().readTree(checkout.resolve(FILE).toFile());
            Instant written = Instant.parse(dossier.at("/event/startsAt").asText());
            return new SampleFinal(new Moved(eventKey, Duration.between(written, begin), webhook).all(dossier));
        } catch (IOException unreadable) {
            throw new Trouble("The example final in " + FILE + " cannot be read.", unreadable);
        }
    }

    JsonNode dossier() {
        return dossier;
    }

    /** The name of the one who does this. */
    String person(String role) {
        return items("/event/contacts", "role", role).path("name").asText();
    }

    /** What is expected of the product at the peak. */
    long peak(String product) {
        return items("/event/domains", "product", product)
                .path("expectedPeakBitsPerSecond")
                .asLong();
    }

    private JsonNode items(String at, String field, String value) {
        return StreamSupport.stream(dossier.at(at).spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new Trouble("The example final has no " + value + " at " + at + "."));
    }

    /** One way of reading the texts of a document anew. */
    private record Moved(String key, Duration by, String webhook) {

        JsonNode all(JsonNode node) {
            if (node instanceof ObjectNode object) {
                object.properties().forEach(field -> field.setValue(all(field.getValue())));
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, all(array.get(i)));
                }
            } else if (node.isTextual()) {
                return TextNode.valueOf(text(node.asText()));
            }
            return node;
        }

        private String text(String was) {
            if (was.equals(TEAM)) {
                return webhook;
            }
            return INSTANT.matcher(was).matches() ? Instant.parse(was).plus(by).toString() : was.replace(KEY, key);
        }
    }
}
