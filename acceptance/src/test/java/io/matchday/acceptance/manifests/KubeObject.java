package io.matchday.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One Kubernetes object and the file, or rendered overlay, that it stands in. */
record KubeObject(String source, JsonNode content) {

    String kind() {
        return content.path("kind").asText();
    }

    String apiVersion() {
        return content.path("apiVersion").asText();
    }

    String name() {
        return content.at("/metadata/name").asText();
    }

    JsonNode at(String pointer) {
        return content.at(pointer);
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    /** Whether the labels below this pointer contain all of those. */
    boolean hasLabels(String pointer, JsonNode wanted) {
        return !wanted.isEmpty()
                && wanted.properties().stream()
                        .allMatch(label -> at(pointer).path(label.getKey()).equals(label.getValue()));
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return source + ": " + kind() + " " + name();
    }
}
