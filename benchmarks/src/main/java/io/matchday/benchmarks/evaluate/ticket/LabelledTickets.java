package io.matchday.benchmarks.evaluate.ticket;

import io.matchday.intake.problem.TicketText;
import java.util.List;
import java.util.Map;

/**
 * Tickets whose answers are known.
 *
 * @param tickets all of them
 * @param answers the planted problem of a ticket by its id; one-offs have none
 */
record LabelledTickets(List<TicketText> tickets, Map<Long, String> answers) {

    LabelledTickets {
        tickets = List.copyOf(tickets);
        answers = Map.copyOf(answers);
    }
}
