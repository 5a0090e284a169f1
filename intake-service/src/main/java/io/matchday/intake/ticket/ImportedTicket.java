package io.matchday.intake.ticket;

import io.matchday.intake.problem.TicketSeverity;
import java.time.Instant;

/**
 * A ticket as it is to be stored.
 *
 * @param changedAt when it was last changed where it comes from; null where the export does not say
 */
record ImportedTicket(
        String externalId, String title, String text, TicketSeverity severity, Instant openedAt, Instant changedAt) {

    /** Whether this is what is known of the ticket now, if the other was known before. */
    boolean supersedes(Instant otherChangedAt) {
        return changedAt == null || otherChangedAt == null || !changedAt.isBefore(otherChangedAt);
    }
}
