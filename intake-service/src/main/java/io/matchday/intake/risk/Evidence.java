package io.matchday.intake.risk;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a risk comes from and what speaks for it.
 *
 * @param rule code of the rule that found it; for ARCHITECTURE
 * @param subject node, link or domain the rule found it at; for ARCHITECTURE
 * @param problem key of the customer's problem; for TICKETS
 * @param tickets ids of the tickets that tell of it, the latest first
 * @param perMonth days with a ticket of it in thirty, lately; null where it does not come from tickets
 * @param lastSeen when it last occurred; null where it does not come from tickets
 */
@Schema(name = "RiskSource", description = "Where a risk comes from and what speaks for it")
public record Evidence(
        @Schema(required = true) @NotNull RiskOrigin origin,
        @Schema(nullable = true, description = "Code of the rule that found it") @Size(max = 100) String rule,
        @Schema(nullable = true, description = "Node, link or domain the rule found it at") @Size(max = 300)
                String subject,
        @Schema(nullable = true, description = "Key of the customer's problem", examples = "ticket-17") @Size(max = 100)
                String problem,
        @Schema(description = "Ids of tickets that tell of it, the latest first") @Size(max = MOST_TICKETS)
                List<@NotNull Long> tickets,
        @Schema(nullable = true, description = "Days with a ticket of it in thirty, lately") @DecimalMin("0")
                Double perMonth,
        @Schema(nullable = true, description = "When it last occurred") Instant lastSeen) {

    /** More tickets than this prove nothing more. */
    public static final int MOST_TICKETS = 200;

    public Evidence {
        tickets = tickets == null ? List.of() : List.copyOf(tickets);
    }

    /** Found by nobody but the person who writes it down. */
    static Evidence byHand() {
        return new Evidence(RiskOrigin.HAND, null, null, null, List.of(), null, null);
    }

    /** Found by a rule about the chain. */
    public static Evidence architecture(String rule, String subject) {
        return new Evidence(RiskOrigin.ARCHITECTURE, rule, subject, null, List.of(), null, null);
    }

    /** Found in tickets. */
    public static Evidence tickets(String problem, List<Long> tickets, double perMonth, Instant lastSeen) {
        List<Long> some = tickets.stream().limit(MOST_TICKETS).toList();
        return new Evidence(RiskOrigin.TICKETS, null, null, problem, some, perMonth, lastSeen);
    }

    /** What a finding of it is told from others by, for people: its rule and place, or its problem. */
    String about() {
        return switch (origin) {
            case ARCHITECTURE -> rule + " " + subject;
            case TICKETS -> problem;
            case HAND -> origin.name();
        };
    }

    /** The field without which it says nothing; null where none is missing. */
    String fault() {
        return switch (origin) {
            case ARCHITECTURE -> rule == null ? "rule" : subject == null ? "subject" : null;
            case TICKETS -> problem == null ? "problem" : null;
            case HAND -> null;
        };
    }

    /** Whether both are about the same: the same rule at the same place, or the same problem. */
    boolean sameAs(Evidence other) {
        if (origin != other.origin) {
            return false;
        }
        return switch (origin) {
            case ARCHITECTURE -> rule.equals(other.rule) && subject.equals(other.subject);
            case TICKETS -> problem.equals(other.problem);
            case HAND -> false;
        };
    }

    /** Whether some ticket tells of both. */
    boolean sharesTicket(Evidence other) {
        return origin == RiskOrigin.TICKETS && origin == other.origin && !Collections.disjoint(tickets, other.tickets);
    }
}
