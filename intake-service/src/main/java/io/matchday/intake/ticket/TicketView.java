package io.matchday.intake.ticket;

import io.matchday.intake.problem.TicketSeverity;
import io.matchday.intake.wording.Classification;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket as it is read, with what it is about. */
@Schema(name = "Ticket")
record TicketView(
        @Schema(required = true) long id,
        @Schema(required = true, description = "Where it comes from", examples = "jira") String system,
        @Schema(required = true, description = "What it is called there", examples = "LIVE-1042") String externalId,
        @Schema(required = true) String title,
        @Schema(required = true, description = "At most 8,000 characters; personal data masked") String text,
        @Schema(required = true) TicketSeverity severity,
        @Schema(required = true) Instant openedAt,
        @Schema(nullable = true, description = "When it last changed where it comes from; null: not said")
                Instant changedAt,
        @Schema(required = true) Instant importedAt,
        @Schema(required = true) Classification classification) {

    static TicketView of(Ticket ticket, Classification classification) {
        ImportedTicket content = ticket.content();
        return new TicketView(
                ticket.id(),
                ticket.system().name().toLowerCase(Locale.ROOT),
                content.externalId(),
                content.title(),
                content.text(),
                content.severity(),
                content.openedAt(),
                content.changedAt(),
                ticket.importedAt(),
                classification);
    }
}
