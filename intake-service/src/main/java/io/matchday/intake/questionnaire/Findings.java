package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was found while a questionnaire was read, and where each field of the event stands in it. */
final class Findings {

    private static final int MOST = 500;

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private final List<String> sheets = new ArrayList<>();
    private int unlisted;

    /** Says in which order the sheets stand. */
    void sheets(List<String> names) {
        sheets.addAll(names);
    }

    /** Remembers where a field stands. */
    void place(String field, Place place) {
        places.put(field, place);
    }

    Optional<Place> placeOf(String field) {
        return Optional.ofNullable(places.get(field));
    }

    void error(Place place, Fault fault, Object... particulars) {
        error(place, fault.code(), fault.with(particulars));
    }

    void error(Place place, String code, Message message) {
        add(place.finding(code, message, null));
    }

    void warn(Place place, Fault fault, Object... particulars) {
        if (warnings.size() < MOST) {
            warnings.add(place.finding(fault.code(), fault.with(particulars), null));
        }
    }

    /** An error at a field, of which the first found is told alone. */
    void errorAt(String field, String code, Message message) {
        if (faulty.add(field)) {
            add(places.getOrDefault(field, Place.FILE).finding(code, message, field));
        }
    }

    void errorAt(String field, Fault fault, Object... particulars) {
        errorAt(field, fault.code(), fault.with(particulars));
    }

    boolean none() {
        return errors.isEmpty();
    }

    /** Errors from the top of the first sheet on; the last one says how many more there are. */
    List<Finding> errors() {
        List<Finding> all = new ArrayList<>(inOrder(errors));
        if (unlisted > 0) {
            all.add(Place.FILE.finding(Fault.MORE_FINDINGS.code(), Fault.MORE_FINDINGS.with(unlisted), null));
        }
        return List.copyOf(all);
    }

    List<Finding> warnings() {
        return inOrder(warnings);
    }

    private List<Finding> inOrder(List<Finding> found) {
        return found.stream()
                .sorted(Comparator.comparingInt((Finding one) -> sheets.indexOf(one.sheet()))
                        .thenComparing(one -> Objects.requireNonNullElse(one.row(), 0))
                        .thenComparing(
                                one -> one.column() == null ? 0 : one.column().length())
                        .thenComparing(one -> Objects.requireNonNullElse(one.column(), "")))
                .toList();
    }

    void add(Finding finding) {
        if (errors.size() < MOST) {
            errors.add(finding);
        } else {
            unlisted++;
        }
    }
}
