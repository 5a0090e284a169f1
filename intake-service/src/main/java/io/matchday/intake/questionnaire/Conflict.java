package io.matchday.intake.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that the sheet and somebody else changed to different values; values as in {@link Change}. */
@Schema(
        name = "QuestionnaireConflict",
        description = "A field that the sheet and somebody else changed differently since the sheet was exported")
record Conflict(
        @Schema(required = true, examples = "domains[play.aurora.example].expectedPeakBitsPerSecond") String path,
        @Schema(nullable = true, description = "When the sheet was exported; null: nothing, or not known") String base,
        @Schema(nullable = true, description = "In the sheet; null: nothing") String sheet,
        @Schema(nullable = true, description = "In the event now; null: nothing") String stored) {

    /** What is done about conflicts. */
    @Schema(
            name = "QuestionnaireConflictRule",
            description = "REFUSE: nothing is applied; SHEET: what the sheet says; STORED: what the event says now")
    enum Rule {
        REFUSE,
        SHEET,
        STORED
    }
}
