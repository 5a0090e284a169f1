package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts answers together to facts, sheet by sheet. */
final class Assembly {

    private final ObjectNode facts = JsonNodeFactory.instance.objectNode();
    private final Findings findings;

    Assembly(Findings findings) {
        this.findings = findings;
    }

    ObjectNode facts() {
        return facts;
    }

    /** What is said of the event as a whole. */
    void event(Map<String, Answer> answers) {
        answers.forEach((field, answer) -> {
            if (!field.equals(EventColumns.KEY)) {
                put(facts, field, answer.value());
            }
        });
        // A burst is told by both of its figures or not at all.
        JsonNode ramp = facts.path("expectation").path("ramp");
        if (!ramp.isMissingNode() && ramp.size() == 1) {
            findings.errorAt("expectation.ramp." + (ramp.has("factor") ? "seconds" : "factor"), Fault.MISSING);
            facts.withObject("/expectation").remove("ramp");
        }
    }

    /** Items each of which is one row. */
    void items(String list, List<Map<String, Answer>> rows) {
        ArrayNode items = array(list);
        for (Map<String, Answer> row : rows) {
            ObjectNode item = items.addObject();
            row.forEach((field, answer) -> put(item, field, answer.value()));
        }
    }

    /** Shares of the audience, which are to be no more than everybody; the last one stands for all of them. */
    void audience(String list, List<Map<String, Answer>> rows) {
        items(list, rows);
        array(list).forEach(item -> {
            if (!item.has("share")) {
                ((ObjectNode) item).put("share", 0.0);
            }
        });
        int last = rows.size() - 1;
        findings.placeOf(list + "[" + last + "].share").ifPresent(place -> findings.place(list, place));
    }

    /** Streams, each of which goes to the domain that its row names. */
    void streams(List<Map<String, Answer>> rows) {
        Map<String, Integer> domains = new HashMap<>();
        ArrayNode items = array("domains");
        for (int i = 0; i < items.size(); i++) {
            domains.putIfAbsent(items.get(i).path("name").asText(), i);
        }
        for (int i = 0; i < rows.size(); i++) {
            Answer domain = rows.get(i).get("domain");
            Answer stream = rows.get(i).get("stream");
            if (domain == null || stream == null || domain.value() == null || stream.value() == null) {
                continue;
            }
            Integer of = domains.get(domain.value().asText());
            if (of == null) {
                findings.errorAt("streams[" + i + "].domain", Fault.UNKNOWN_DOMAIN);
                continue;
            }
            ArrayNode streams = ((ObjectNode) items.get(of)).withArray("streams");
            findings.place("domains[" + of + "].streams[" + streams.size() + "]", stream.place());
            findings.place("domains[" + of + "].streams", stream.place());
            streams.add(stream.value());
        }
    }

    /** Contacts with their channels; room for channels that is left free between others does not count. */
    void contacts(List<Map<String, Answer>> rows, ChannelRule rule) {
        ArrayNode items = array("contacts");
        for (int i = 0; i < rows.size(); i++) {
            ObjectNode contact = items.addObject();
            Map<String, Answer> row = rows.get(i);
            put(contact, "name", value(row, "name"));
            put(contact, "role", value(row, "role"));
            for (int k = 0; k < Section.MOST_CHANNELS; k++) {
                channel(contact.withArray("channels"), row, k, "contacts[" + i + "].", rule);
            }
        }
    }

    private void channel(ArrayNode channels, Map<String, Answer> row, int k, String at, ChannelRule rule) {
        Answer kind = row.getOrDefault(Section.kindOf(k), Answer.NONE);
        Answer address = row.getOrDefault(Section.addressOf(k), Answer.NONE);
        if (kind.empty() && address.empty()) {
            return;
        }
        if (kind.empty()) {
            findings.errorAt(at + Section.kindOf(k), Fault.MISSING);
        }
        if (address.empty()) {
            findings.errorAt(at + Section.addressOf(k), Fault.MISSING);
        }
        if (kind.value() == null || address.value() == null) {
            return;
        }
        try {
            rule.check(kind.value().asText(), address.value().asText());
        } catch (CellFault fault) {
            findings.errorAt(at + Section.addressOf(k), fault.fault().code(), fault.message());
        }
        channels.addObject().<ObjectNode>set("kind", kind.value()).set("address", address.value());
    }

    /** What an address of a kind of channel has to be. */
    interface ChannelRule {
        void check(String kind, String address) throws CellFault;
    }

    private ArrayNode array(String path) {
        return facts.withArray("/" + path.replace('.', '/'));
    }

    private static JsonNode value(Map<String, Answer> row, String field) {
        Answer answer = row.get(field);
        return answer == null ? null : answer.value();
    }

    private static void put(ObjectNode item, String field, JsonNode value) {
        if (value == null) {
            return;
        }
        int dot = field.lastIndexOf('.');
        ObjectNode parent =
                dot < 0 ? item : item.withObject("/" + field.substring(0, dot).replace('.', '/'));
        parent.set(field.substring(dot + 1), value);
    }
}
