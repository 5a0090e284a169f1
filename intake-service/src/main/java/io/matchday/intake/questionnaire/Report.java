package io.matchday.intake.questionnaire;

import io.matchday.platform.problem.ProblemException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a filled questionnaire says, and what comes of it.
 *
 * @param eventKey the event that it is about
 * @param exportedVersion the event's version when it was exported; null where that is not known
 * @param currentVersion the event's version now; null as long as there is no event
 * @param applied whether the changes have been made
 * @param errors as long as there is one, nothing can be applied
 * @param changes in the order of the event's fields; none when there are errors
 */
@Schema(name = "QuestionnaireReport", description = "What a filled questionnaire says, and what comes of it")
record Report(
        @Schema(nullable = true, description = "Event it is about; null: it names none") String eventKey,
        @Schema(nullable = true, description = "The event's version when it was exported; null: not known")
                Long exportedVersion,
        @Schema(nullable = true, description = "The event's version now; null: there is no event yet")
                Long currentVersion,
        @Schema(required = true, description = "Whether the changes have been made") boolean applied,
        @Schema(required = true, description = "Everything wrong with it, 500 at most; with one, nothing is applied")
                List<Finding> errors,
        @Schema(required = true, description = "What does not keep it from being applied") List<Finding> warnings,
        @Schema(required = true, description = "What applying does to the event; none when there are errors")
                List<Change> changes,
        @Schema(required = true, description = "What both the sheet and somebody else changed")
                List<Conflict> conflicts) {

    Report {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
    }

    Report applied(long version) {
        return new Report(eventKey, exportedVersion, version, true, errors, warnings, changes, conflicts);
    }

    /** Fails when it has errors, or conflicts that are not decided. */
    void requireApplicable(Conflict.Rule rule) {
        if (!errors.isEmpty()) {
            throw new ProblemException(
                            QuestionnaireProblem.QUESTIONNAIRE_INVALID,
                            "Mend the cells named in errors; nothing was applied")
                    .with("errors", errors)
                    .with("warnings", warnings);
        }
        if (!conflicts.isEmpty() && rule == Conflict.Rule.REFUSE) {
            throw new ProblemException(
                            QuestionnaireProblem.QUESTIONNAIRE_CONFLICTS,
                            "Export the questionnaire again, or say what is to hold in conflicts; nothing was applied")
                    .with("conflicts", conflicts)
                    .with("changes", changes);
        }
    }
}
