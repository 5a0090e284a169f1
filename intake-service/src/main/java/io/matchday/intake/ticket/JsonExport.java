package io.matchday.intake.ticket;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads JSON as ticket systems write it: a list, a list in an object, or an object a line. */
final class JsonExport {

    /** What the systems call their lists: Jira, ServiceNow's export and its Table API, Zendesk. */
    private static final List<String> LISTS = List.of("issues", "records", "result", "tickets", "results");

    private final List<ExportRecord> records = new ArrayList<>();

    private JsonExport() {}

    /**
     * The records of an export.
     *
     * @param json reads within the bounds that all requests have
     */
    static List<ExportRecord> read(String text, ObjectMapper json) {
        JsonExport export = new JsonExport();
        try (MappingIterator<JsonNode> roots = json.readerFor(JsonNode.class).readValues(text)) {
            while (roots.hasNextValue()) {
                export.root(roots.nextValue());
            }
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed.getLocation());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory can be read", impossible);
        }
        return export.records;
    }

    private static ProblemException malformed(JsonLocation at) {
        ProblemException problem =
                new ProblemException(CommonProblem.MALFORMED_REQUEST, "This is not well-formed JSON within our bounds");
        return at == null ? problem : problem.with("line", at.getLineNr()).with("column", at.getColumnNr());
    }

    private void root(JsonNode root) {
        JsonNode list = LISTS.stream()
                .map(root::path)
                .filter(JsonNode::isArray)
                .findFirst()
                .orElse(root);
        if (list.isArray()) {
            list.forEach(this::add);
        } else {
            add(list);
        }
    }

    private void add(JsonNode node) {
        long number = records.size() + 1L;
        if (!node.isObject()) {
            ExportRecord.add(ExportRecord.damaged(number, "A JSON object is expected"), records);
            return;
        }
        Map<String, String> values = new HashMap<>();
        flatten("", node, values);
        ExportRecord.add(new ExportRecord(number, values, null), records);
    }

    private static void flatten(String at, JsonNode node, Map<String, String> values) {
        node.fields().forEachRemaining(field -> {
            String name = at + field.getKey().toLowerCase(Locale.ROOT);
            JsonNode value = field.getValue();
            if (isDocument(value)) {
                values.put(name, words(value));
            } else if (value.isObject()) {
                flatten(name + ".", value, values);
            } else if (value.isValueNode() && !value.isNull()) {
                values.put(name, value.asText());
            }
        });
    }

    /** Atlassian's document format, which Jira's REST v3 has descriptions in. */
    private static boolean isDocument(JsonNode value) {
        return value.path("type").asText().equals("doc")
                && value.path("content").isArray();
    }

    private static String words(JsonNode document) {
        return document.findValues("text").stream().map(JsonNode::asText).collect(Collectors.joining("\n"));
    }
}
