package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Merges what a sheet says into what is stored now, knowing what both come from: whoever changed a field is heard, and where
 * both did, neither is overheard.
 */
final class ThreeWay {

    private final Conflict.Rule rule;
    private final List<Conflict> conflicts = new ArrayList<>();

    private ThreeWay(Conflict.Rule rule) {
        this.rule = rule;
    }

    /** What comes of it; in conflicts, it is what the rule says, and what is stored where it refuses. */
    record Merged(ObjectNode tree, List<Conflict> conflicts) {

        Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    static Merged merge(ObjectNode base, ObjectNode sheet, ObjectNode stored, Conflict.Rule rule) {
        ThreeWay merge = new ThreeWay(rule);
        ObjectNode tree = merge.objects("", base, sheet, stored);
        return new Merged(tree, merge.conflicts);
    }

    private ObjectNode objects(String path, JsonNode base, ObjectNode sheet, ObjectNode stored) {
        Set<String> names = new LinkedHashSet<>();
        stored.fieldNames().forEachRemaining(names::add);
        sheet.fieldNames().forEachRemaining(names::add);
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            JsonNode before = base == null ? null : base.get(name);
            JsonNode value = values(FactsTree.below(path, name), before, sheet.get(name), stored.get(name));
            if (value != null && !(value.isObject() && value.isEmpty())) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    private JsonNode values(String path, JsonNode base, JsonNode sheet, JsonNode stored) {
        if (alike(sheet, stored) || alike(base, sheet)) {
            return stored;
        }
        // Lists of named items that are not there are empty ones: an item can be taken out while another one is
        // changed.
        if (FactsTree.isList(path)) {
            return objects(path, base, FactsTree.orEmpty(sheet), FactsTree.orEmpty(stored));
        }
        if (sheet instanceof ObjectNode ours && stored instanceof ObjectNode theirs) {
            return objects(path, base, ours, theirs);
        }
        if (alike(base, stored)) {
            return sheet;
        }
        conflicts.add(new Conflict(path, shown(base), shown(sheet), shown(stored)));
        return rule == Conflict.Rule.SHEET ? sheet : stored;
    }

    private static String shown(JsonNode value) {
        return value == null ? null : FactsTree.shown(value);
    }

    /** Whether two values are the same to people: spaces around a text are none of its own. */
    static boolean alike(JsonNode one, JsonNode other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        if (one.getNodeType() != other.getNodeType()) {
            return false;
        }
        if (one.isTextual()) {
            return one.asText().strip().equals(other.asText().strip());
        }
        if (!one.isContainerNode()) {
            return Objects.equals(one, other);
        }
        return one.size() == other.size() && (one.isArray() ? sameItems(one, other) : sameFields(one, other));
    }

    private static boolean sameItems(JsonNode one, JsonNode other) {
        for (int i = 0; i < one.size(); i++) {
            if (!alike(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameFields(JsonNode one, JsonNode other) {
        return one.properties().stream().allMatch(field -> alike(field.getValue(), other.get(field.getKey())));
    }
}
