package io.matchday.intake.ticket;

import io.matchday.intake.problem.TicketSeverity;
import io.matchday.platform.text.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes tickets of records, and keeps what it could not make of which. */
final class RecordReader {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 8_000;
    private static final int MOST_WORDS_KEPT = 20;

    private final Columns columns;
    private final ExportTimes times;
    private final Map<String, ImportedTicket> tickets = new LinkedHashMap<>();
    private final List<ImportReport.Rejection> rejections = new ArrayList<>();
    private final Set<String> unknownSeverities = new TreeSet<>();
    private int superseded;

    RecordReader(Columns columns, ExportTimes times) {
        this.columns = columns;
        this.times = times;
    }

    void read(ExportRecord record) {
        if (record.damage() != null) {
            rejections.add(new ImportReport.Rejection(record.number(), null, record.damage()));
            return;
        }
        try {
            add(ticket(record.values()));
        } catch (UnfitException unfit) {
            rejections.add(
                    new ImportReport.Rejection(record.number(), unfit.field().shown(), unfit.getMessage()));
        }
    }

    /** The newer of two records of one ticket counts. */
    private void add(ImportedTicket ticket) {
        ImportedTicket before = tickets.get(ticket.externalId());
        superseded += before == null ? 0 : 1;
        if (before == null || ticket.supersedes(before.changedAt())) {
            tickets.put(ticket.externalId(), ticket);
        }
    }

    private ImportedTicket ticket(Map<String, String> record) throws UnfitException {
        String id = needed(TicketField.EXTERNAL_ID, record).strip();
        if (id.length() > LONGEST_ID || !PlainText.is(id)) {
            throw new UnfitException(TicketField.EXTERNAL_ID, "Plain text of at most " + LONGEST_ID + " is expected");
        }
        Instant openedAt = time(TicketField.OPENED_AT, needed(TicketField.OPENED_AT, record));
        Optional<String> changedAt = columns.value(TicketField.CHANGED_AT, record);
        return new ImportedTicket(
                id,
                stored(needed(TicketField.TITLE, record), LONGEST_TITLE),
                stored(columns.value(TicketField.TEXT, record).orElse(""), LONGEST_TEXT),
                severity(columns.value(TicketField.SEVERITY, record)),
                openedAt,
                changedAt.isEmpty() ? null : time(TicketField.CHANGED_AT, changedAt.get()));
    }

    private String needed(TicketField field, Map<String, String> record) throws UnfitException {
        return columns.value(field, record).orElseThrow(() -> new UnfitException(field, "A value is expected"));
    }

    private Instant time(TicketField field, String text) throws UnfitException {
        try {
            return times.read(text);
        } catch (IllegalArgumentException refused) {
            throw new UnfitException(field, refused.getMessage());
        }
    }

    private TicketSeverity severity(Optional<String> text) {
        TicketSeverity severity = text.map(Severities::read).orElse(TicketSeverity.UNKNOWN);
        if (severity == TicketSeverity.UNKNOWN && unknownSeverities.size() < MOST_WORDS_KEPT) {
            text.ifPresent(word -> unknownSeverities.add(stored(word, LONGEST_ID)));
        }
        return severity;
    }

    /** Logs pasted into tickets are long and full of control characters: cut, and without them. Masked before it is cut. */
    private static String stored(String text, int longest) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .filter(point -> PlainText.is(Character.toString(point)))
                .forEach(plain::appendCodePoint);
        String masked = Masking.mask(plain.toString()).strip();
        if (masked.length() <= longest) {
            return masked;
        }
        boolean inPair = Character.isHighSurrogate(masked.charAt(longest - 1));
        return masked.substring(0, inPair ? longest - 1 : longest);
    }

    List<ImportedTicket> tickets() {
        return List.copyOf(tickets.values());
    }

    List<ImportReport.Rejection> rejections() {
        return List.copyOf(rejections);
    }

    List<String> unknownSeverities() {
        return List.copyOf(unknownSeverities);
    }

    /** How many records were older than another of the same ticket. */
    int superseded() {
        return superseded;
    }

    /** A record that is no ticket, for the sake of one field. */
    private static final class UnfitException extends Exception {

        private static final long serialVersionUID = 1L;

        private final TicketField field;

        UnfitException(TicketField field, String message) {
            super(message);
            this.field = field;
        }

        TicketField field() {
            return field;
        }
    }
}
