package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was found in a filled questionnaire, as close to where it stands as can be told.
 *
 * @param field path of the field it would have become; null where it is none
 */
@Schema(name = "QuestionnaireFinding", description = "Something found in a filled questionnaire, and where")
record Finding(
        @Schema(required = true, description = "Stable name of the rule", examples = "not-a-time") String code,
        @Schema(required = true) Message message,
        @Schema(nullable = true, description = "Name of the sheet; null: the file as a whole", examples = "Domains")
                String sheet,
        @Schema(nullable = true, description = "Row as Excel counts it, from 1; null: the whole sheet") Integer row,
        @Schema(nullable = true, description = "Letters of the column; null: the whole row", examples = "E")
                String column,
        @Schema(nullable = true, description = "Header of the column, or name of the row, as it stands in the sheet")
                String header,
        @Schema(nullable = true, description = "What the cell holds, cut to 80 characters; null: nothing") String value,
        @Schema(
                        nullable = true,
                        description = "Field of the event it is about",
                        examples = "domains[3].qos.maxErrorRatio")
                String field) {}
