package io.matchday.intake.ticket;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a customer's tickets over from an export. */
@ApplicationScoped
class TicketImport {

    private final Tickets tickets;
    private final ObjectMapper json;
    private final InstantSource clock;

    TicketImport(Tickets tickets, ObjectMapper json, InstantSource clock) {
        this.tickets = tickets;
        this.json = json;
        this.clock = clock;
    }

    /** Stores what can be stored, in the caller's transaction. */
    ImportReport take(String customer, ImportRequest request) {
        Columns columns = Columns.of(request.system(), request.columns());
        RecordReader reader = new RecordReader(columns, new ExportTimes(request.timeZone(), request.timeFormat()));
        records(request, columns).forEach(reader::read);
        return store(customer, request.system(), reader);
    }

    private List<ExportRecord> records(ImportRequest request, Columns columns) {
        return switch (request.form()) {
            case CSV -> CsvExport.read(request.body(), columns);
            case JSON -> JsonExport.read(request.body(), json);
        };
    }

    private ImportReport store(String customer, ExportSystem system, RecordReader read) {
        tickets.lock(customer);
        List<ImportedTicket> imported = read.tickets();
        Map<String, Ticket> known =
                tickets
                        .of(
                                customer,
                                system,
                                imported.stream()
                                        .map(ImportedTicket::externalId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Ticket::externalId, Function.identity()));
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        int created = 0;
        int updated = 0;
        for (ImportedTicket one : imported) {
            Ticket before = known.get(one.externalId());
            if (before == null) {
                tickets.persist(new Ticket(customer, system, one, id, now));
                created++;
            } else if (one.supersedes(before.content().changedAt()) && !one.equals(before.content())) {
                before.take(one, id, now);
                updated++;
            }
        }
        tickets.flush();
        return new ImportReport(
                id,
                created,
                updated,
                imported.size() - created - updated + read.superseded(),
                read.rejections().size(),
                read.rejections().stream().limit(ImportReport.SHOWN).toList(),
                read.unknownSeverities());
    }
}
