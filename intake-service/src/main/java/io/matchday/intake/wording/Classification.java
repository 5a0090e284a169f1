package io.matchday.intake.wording;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a ticket is about, as far as its words tell.
 *
 * @param link where the trouble is; null where the words do not tell
 * @param product which product it is about; null where they do not tell
 * @param symptom what was seen; null where they do not tell
 * @param unclassified whether they tell none of it
 * @param terms the words that decided, as they stand in the ticket
 */
@Schema(name = "TicketClassification", description = "What a ticket is about, as far as its words tell")
public record Classification(
        @Schema(nullable = true, description = "Null: the words do not tell") ChainStage link,
        @Schema(nullable = true, description = "Null: the words do not tell") TicketProduct product,
        @Schema(nullable = true, description = "Null: the words do not tell") Symptom symptom,
        @Schema(required = true, description = "Whether the words tell nothing of it") boolean unclassified,
        @Schema(required = true, description = "The words that decided, as they stand in the ticket")
                List<String> terms) {

    public Classification {
        terms = List.copyOf(terms);
    }
}
