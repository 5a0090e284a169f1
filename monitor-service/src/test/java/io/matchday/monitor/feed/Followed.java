package io.matchday.monitor.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a page knows that applies messages as they come, over one connection or many. */
final class Followed {

    private final Map<String, JsonNode> slots = new TreeMap<>();
    private final Map<String, JsonNode> incidents = new TreeMap<>();
    private final Map<Long, JsonNode> entries = new TreeMap<>();

    Followed apply(List<FeedClient.Message> messages) {
        messages.forEach(this::apply);
        return this;
    }

    Map<String, JsonNode> slots() {
        return slots;
    }

    /** By id, without timelines. */
    Map<String, JsonNode> incidents() {
        return incidents;
    }

    /** Lines of all timelines. */
    Map<Long, JsonNode> entries() {
        return entries;
    }

    private void apply(FeedClient.Message message) {
        JsonNode data = message.data();
        switch (message.event()) {
            case "slot" -> slots.put(
                    data.path("domain").asText() + " " + data.path("start").asText(), data);
            case "incident" -> incident(data);
            case "entry" -> entry(data.path("entry"));
            case "reset" -> slots.clear();
            default -> {}
        }
    }

    private void incident(JsonNode incident) {
        incident.path("timeline").forEach(this::entry);
        JsonNode decided = ((ObjectNode) incident).without("timeline");
        incidents.merge(
                incident.path("id").asText(),
                decided,
                (before, now) ->
                        now.path("version").asLong() >= before.path("version").asLong() ? now : before);
    }

    private void entry(JsonNode entry) {
        entries.put(entry.path("id").asLong(), entry);
    }
}
