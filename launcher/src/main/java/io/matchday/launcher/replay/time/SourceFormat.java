package io.matchday.launcher.replay.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a source writes its records, as the monitor tells it.
 *
 * @param name the format
 * @param delivery how its bodies are handed over
 * @param timeField the field of its JSON objects that holds the time, where a mapping says so
 * @param fields its columns, where they were chosen
 * @param pattern the line as the server's configuration describes it
 */
public record SourceFormat(
        String name, String delivery, Optional<String> timeField, List<String> fields, Optional<String> pattern) {

    private static final String PUSH = "PUSH";
    /** Formats of which a body is one record. */
    private static final Set<String> WHOLE_BODIES =
            Set.of("ALIBABA_LIVE_CALLBACK", "TENCENT_CSS_CALLBACK", "SRS_CALLBACK", "NGINX_RTMP_CALLBACK");

    public SourceFormat {
        fields = List.copyOf(fields);
    }

    /** Reads the monitor's description of a source. */
    public static SourceFormat of(JsonNode source) {
        JsonNode options = source.path("options");
        List<String> fields = new ArrayList<>();
        options.path("fields").forEach(field -> fields.add(field.asText()));
        return new SourceFormat(
                source.path("format").asText(),
                source.path("delivery").asText(PUSH),
                text(options.path("mapping").path("time")),
                fields,
                text(options.path("pattern")));
    }

    /** Whether each body is one record. */
    public boolean wholeBodies() {
        return WHOLE_BODIES.contains(name);
    }

    /** Whether bodies come with the source's token and nothing around them. */
    public boolean pushed() {
        return delivery.equals(PUSH);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }
}
