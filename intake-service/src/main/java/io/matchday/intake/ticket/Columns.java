package io.matchday.intake.ticket;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Under which names the fields of a ticket are looked for; capitals do not matter. */
final class Columns {

    private final Map<TicketField, List<String>> names = new EnumMap<>(TicketField.class);

    private Columns() {}

    /**
     * Those of a system's exports, but for what the caller names.
     *
     * @param named pairs such as {@code severity:Custom field (Impact)}
     */
    static Columns of(ExportSystem system, List<String> named) {
        Columns columns = new Columns();
        for (TicketField field : TicketField.values()) {
            columns.names.put(
                    field,
                    system.names(field).stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList());
        }
        named.forEach(columns::rename);
        return columns;
    }

    private void rename(String pair) {
        int colon = pair.indexOf(':');
        String wanted = colon < 0 ? pair : pair.substring(0, colon);
        for (TicketField field : TicketField.values()) {
            if (field.shown().equals(wanted) && colon > 0 && colon < pair.length() - 1) {
                names.put(field, List.of(pair.substring(colon + 1).strip().toLowerCase(Locale.ROOT)));
                return;
            }
        }
        throw ProblemException.atField(
                CommonProblem.INVALID_FIELD, "column", "Expected a field and its name such as severity:Custom field");
    }

    /** A field of a record; none where it is not there or blank. */
    Optional<String> value(TicketField field, Map<String, String> record) {
        return names.get(field).stream()
                .map(record::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    /** Refuses a table that cannot hold a ticket, for want of a column. */
    void require(Set<String> head) {
        for (TicketField field : TicketField.values()) {
            if (field.needed() && names.get(field).stream().noneMatch(head::contains)) {
                throw ProblemException.atField(
                        TicketProblem.NOT_AN_EXPORT,
                        field.shown(),
                        names.get(field).stream().collect(Collectors.joining(" or ", "No column is called ", "")));
            }
        }
    }
}
