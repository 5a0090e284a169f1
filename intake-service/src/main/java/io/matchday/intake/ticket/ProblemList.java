package io.matchday.intake.ticket;

import io.matchday.intake.problem.RecurringProblem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The problems that come again in a customer's newest 5,000 tickets. */
@Schema(name = "RecurringProblems", description = "Found in the newest 5,000 tickets of the customer")
record ProblemList(
        @Schema(required = true, description = "How many there are; those with fewest tickets may be left out of items")
                int total,
        @Schema(required = true, description = "Those with most tickets first") List<RecurringProblem> items) {

    ProblemList {
        items = List.copyOf(items);
    }
}
