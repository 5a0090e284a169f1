package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.matchday.intake.event.EventFacts;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The facts of an event as a tree whose listed items have names, so that trees can be compared whatever the order of the items.
 * What is not said, empty lists among it, is not in the tree. The JSON is part of the questionnaire's format, and so does not
 * follow the settings of the service.
 */
@RegisterForReflection(targets = EventFacts.class)
final class FactsTree {

    /** By which fields the items of a list are told apart; the name of an item is their values. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "domains", List.of("name"),
            "sessions", List.of("key"),
            "freezes", List.of("key"),
            "contacts", List.of("name", "role"),
            "expectation.audience", List.of("region", "isp"));

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private FactsTree() {}

    static ObjectNode of(EventFacts facts) {
        return named("", lists(facts));
    }

    /** The same with lists as lists. */
    static ObjectNode lists(EventFacts facts) {
        return JSON.valueToTree(facts);
    }

    static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The streams of all domains, each with the name of its domain. */
    static ArrayNode streams(ObjectNode lists) {
        ArrayNode streams = JsonNodeFactory.instance.arrayNode();
        for (JsonNode domain : lists.path("domains")) {
            for (JsonNode stream : domain.path("streams")) {
                streams.addObject()
                        .<ObjectNode>set("domain", domain.path("name"))
                        .set("stream", stream);
            }
        }
        return streams;
    }

    /** The facts that a tree tells. */
    static EventFacts facts(ObjectNode tree) {
        return plainFacts(listed("", tree));
    }

    /** The facts as a tree with lists tells them; what must be there, and is not, is null in them. */
    static EventFacts plainFacts(ObjectNode tree) {
        for (String list : List.of("products", "domains", "contacts", "sessions", "freezes")) {
            tree.withArray(list);
        }
        for (String part : List.of("customer", "expectation", "profile")) {
            tree.withObject("/" + part);
        }
        try {
            return JSON.treeToValue(tree, EventFacts.class);
        } catch (JsonProcessingException unlike) {
            throw new IllegalStateException("A tree made from facts, or cell by cell, can be read as facts", unlike);
        }
    }

    /** The facts as text in ASCII. */
    static String write(EventFacts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("Facts can be written as JSON", failed);
        }
    }

    /** The facts that were written; none when the text has been tampered with. */
    static Optional<EventFacts> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, EventFacts.class));
        } catch (JsonProcessingException spoilt) {
            return Optional.empty();
        }
    }

    /** A value as people read it in a list of changes. */
    static String shown(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** Whether a path is that of a list whose items have names. */
    static boolean isList(String path) {
        return NAMES.containsKey(path);
    }

    /** A list of named items; one that is not there is empty. */
    static ObjectNode orEmpty(JsonNode list) {
        return list == null ? JsonNodeFactory.instance.objectNode() : (ObjectNode) list;
    }

    /** The path of what is called so below a path. */
    static String below(String path, String name) {
        if (NAMES.containsKey(path)) {
            return path + "[" + name + "]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    private static ObjectNode named(String path, ObjectNode plain) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        plain.fields().forEachRemaining(field -> {
            String at = below(path, field.getKey());
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode object) {
                value = named(at, object);
            } else if (value instanceof ArrayNode array && NAMES.containsKey(at)) {
                value = items(at, array);
            }
            if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
                tree.set(field.getKey(), value);
            }
        });
        return tree;
    }

    private static ObjectNode items(String path, ArrayNode array) {
        ObjectNode items = JsonNodeFactory.instance.objectNode();
        for (JsonNode item : array) {
            String name = NAMES.get(path).stream()
                    .map(field -> item.path(field).asText("").strip())
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(" / "));
            String own = name;
            for (int copy = 2; items.has(own); copy++) {
                own = name + " #" + copy;
            }
            items.set(own, named(path + "[" + own + "]", (ObjectNode) item));
        }
        return items;
    }

    private static ObjectNode listed(String path, ObjectNode tree) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        tree.fields().forEachRemaining(field -> {
            String at = below(path, field.getKey());
            if (!(field.getValue() instanceof ObjectNode object)) {
                plain.set(field.getKey(), field.getValue());
            } else if (NAMES.containsKey(at)) {
                ArrayNode array = plain.putArray(field.getKey());
                object.fields()
                        .forEachRemaining(item ->
                                array.add(listed(at + "[" + item.getKey() + "]", (ObjectNode) item.getValue())));
            } else {
                plain.set(field.getKey(), listed(at, object));
            }
        });
        return plain;
    }
}
