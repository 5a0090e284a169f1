package io.matchday.intake.readiness;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is remembered of a row of the scorecard.
 *
 * @param missing what was missing, each by its rule and subject
 */
@Schema(name = "ScoreRow")
record ScoreRow(
        @Schema(required = true) Area area,
        @Schema(required = true) Colour colour,
        @Schema(required = true, description = "Each by its code and subject", examples = "no-domain: domains")
                List<String> missing) {

    ScoreRow {
        missing = List.copyOf(missing);
    }

    static List<ScoreRow> of(Scorecard card) {
        return card.rows().stream()
                .map(row -> new ScoreRow(
                        row.area(),
                        row.colour(),
                        row.missing().stream()
                                .map(missing -> missing.code() + ": " + missing.subject())
                                .sorted()
                                .toList()))
                .toList();
    }
}
