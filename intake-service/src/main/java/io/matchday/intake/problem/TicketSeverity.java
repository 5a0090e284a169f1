package io.matchday.intake.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How bad whoever wrote a ticket found it, in the order from bad to worse. */
@Schema(
        name = "TicketSeverity",
        description = "How bad its writer found it; UNKNOWN: the export does not say, or not in words we know")
public enum TicketSeverity {
    UNKNOWN,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
