package io.matchday.intake.ticket;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of an import.
 *
 * @param rejections the first {@value #SHOWN} of them
 * @param unknownSeverities words for severities that nobody knows here; their tickets are stored without one
 */
@Schema(
        name = "TicketImport",
        description = "What came of an import; created, updated, unchanged and rejected are all records")
record ImportReport(
        @Schema(required = true, description = "Takes the import back") UUID id,
        @Schema(required = true, description = "Records that made a new ticket") int created,
        @Schema(required = true, description = "Records that changed a ticket") int updated,
        @Schema(
                        required = true,
                        description = "Records that say what is known, or are older than what is, here or in the file")
                int unchanged,
        @Schema(required = true, description = "Records that are no tickets") int rejected,
        @Schema(required = true, description = "The first 200 of those rejected") List<Rejection> rejections,
        @Schema(
                        required = true,
                        description = "Words for severities that are not known; their tickets have severity UNKNOWN")
                List<String> unknownSeverities) {

    static final int SHOWN = 200;

    ImportReport {
        rejections = List.copyOf(rejections);
        unknownSeverities = List.copyOf(unknownSeverities);
    }

    /** A record that was left out. */
    @Schema(name = "TicketRejection")
    record Rejection(
            @Schema(required = true, description = "Line where the record begins in CSV, its place in JSON; from 1")
                    long record,
            @Schema(nullable = true, description = "The field at fault; null: the record as a whole") String field,
            @Schema(required = true) String reason) {}
}
