package io.matchday.intake.ticket;

import io.matchday.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;

/**
 * One record of an export as it stands there.
 *
 * @param number line it begins at in CSV, place among the records in JSON; from 1
 * @param values by lower-case name
 * @param damage why it cannot be read at all; null where it can
 */
record ExportRecord(long number, Map<String, String> values, String damage) {

    /** Most records taken at one time. */
    static final int MOST = 5_000;

    ExportRecord {
        values = Map.copyOf(values);
    }

    static ExportRecord damaged(long number, String damage) {
        return new ExportRecord(number, Map.of(), damage);
    }

    static void add(ExportRecord record, List<ExportRecord> records) {
        if (records.size() >= MOST) {
            throw new ProblemException(
                            TicketProblem.TOO_MANY_RECORDS, "At most " + MOST + " records are taken; send it in parts")
                    .with("limitRecords", MOST);
        }
        records.add(record);
    }
}
