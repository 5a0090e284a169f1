package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells two states of an event apart, field by field. */
final class Differences {

    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    static List<Change> between(ObjectNode before, ObjectNode after) {
        Differences found = new Differences();
        found.objects("", before, after);
        return List.copyOf(found.changes);
    }

    private void objects(String path, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> values(FactsTree.below(path, name), before.get(name), after.get(name)));
    }

    private void values(String path, JsonNode before, JsonNode after) {
        if (FactsTree.isList(path)) {
            objects(path, FactsTree.orEmpty(before), FactsTree.orEmpty(after));
        } else if (before == null) {
            changes.add(new Change(path, Change.Kind.ADDED, null, FactsTree.shown(after)));
        } else if (after == null) {
            changes.add(new Change(path, Change.Kind.REMOVED, FactsTree.shown(before), null));
        } else if (before.isObject() && after.isObject()) {
            objects(path, before, after);
        } else if (!ThreeWay.alike(before, after)) {
            changes.add(new Change(path, Change.Kind.CHANGED, FactsTree.shown(before), FactsTree.shown(after)));
        }
    }
}
