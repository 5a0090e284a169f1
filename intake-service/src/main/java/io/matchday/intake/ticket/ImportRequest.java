package io.matchday.intake.ticket;

import java.util.List;

/**
 * An export to be taken over.
 *
 * @param columns pairs of a field and what it is called, where that is not what the system usually does
 * @param timeZone of times that name none; null: UTC
 * @param timeFormat pattern of times; null: the usual ones
 */
record ImportRequest(
        ExportSystem system, Form form, List<String> columns, String timeZone, String timeFormat, String body) {

    ImportRequest {
        columns = List.copyOf(columns);
    }

    /** How an export is written down. */
    enum Form {
        CSV,
        JSON
    }
}
