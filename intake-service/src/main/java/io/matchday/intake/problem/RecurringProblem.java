package io.matchday.intake.problem;

import io.matchday.intake.wording.ChainStage;
import io.matchday.intake.wording.Symptom;
import io.matchday.intake.wording.TicketProduct;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Trouble that a customer's tickets tell of again and again.
 *
 * @param key that of its earliest ticket, so that it stays when tickets are added
 * @param label what it is about, in a few words
 * @param terms the words most characteristic of it, as its tickets have them
 * @param tickets ids of its tickets, the latest first
 * @param days on how many days (UTC) there was one
 * @param perMonth days with a ticket in thirty, lately; see {@link Frequency}
 * @param impact 1 to 5, from the severities of its tickets; see {@link Impact}
 */
@Schema(name = "RecurringProblem")
public record RecurringProblem(
        @Schema(required = true, examples = "ticket-17") String key,
        @Schema(required = true) Message label,
        @Schema(required = true, description = "Words most characteristic of it") List<String> terms,
        @Schema(required = true, description = "Ids of its tickets, the latest first") List<Long> tickets,
        @Schema(required = true, description = "How many tickets") int count,
        @Schema(required = true, description = "Days (UTC) with a ticket of it") int days,
        @Schema(required = true) Instant firstSeen,
        @Schema(required = true) Instant lastSeen,
        @Schema(required = true, description = "Tickets month by month (UTC); months without any are left out")
                List<Month> months,
        @Schema(
                        required = true,
                        description = "Days with a ticket in thirty; a day counts half for each 90 days of age")
                double perMonth,
        @Schema(required = true, description = "1..5, reached by the severities of a quarter of its tickets")
                int impact,
        @Schema(nullable = true, description = "Null: the words do not tell") ChainStage link,
        @Schema(nullable = true, description = "Null: the words do not tell") TicketProduct product,
        @Schema(nullable = true, description = "Null: the words do not tell") Symptom symptom) {

    public RecurringProblem {
        terms = List.copyOf(terms);
        tickets = List.copyOf(tickets);
        months = List.copyOf(months);
    }

    /** How many tickets a month had. */
    @Schema(name = "ProblemMonth")
    public record Month(
            @Schema(required = true, examples = "2026-10") String month, @Schema(required = true) int tickets) {}
}
