package io.matchday.intake.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a filled questionnaire would do, or did, to one field of an event.
 *
 * @param path the field; listed items go by their names
 * @param before the value as text, an item as JSON; null when there was none
 * @param after likewise; null when there is none any more
 */
@Schema(name = "QuestionnaireChange", description = "What a questionnaire does to one field of an event")
record Change(
        @Schema(
                        required = true,
                        description = "The field; listed items go by their names",
                        examples = "domains[play.aurora.example].expectedPeakBitsPerSecond")
                String path,
        @Schema(required = true) Kind kind,
        @Schema(nullable = true, description = "Value as text, of an item as JSON; null: there was none") String before,
        @Schema(nullable = true, description = "Value as text, of an item as JSON; null: there is none any more")
                String after) {

    /** What happens to the field or item. */
    @Schema(name = "QuestionnaireChangeKind")
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
