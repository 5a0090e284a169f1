package io.matchday.intake.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something wrong with a roster.
 *
 * @param role the duty concerned; null, and left out, where it is about a person whatever the duty
 * @param person whom it is about; null where it is about nobody
 * @param from since when
 * @param to until when
 */
@Schema(name = "RosterFinding")
record Finding(
        @Schema(required = true) FindingKind kind,
        @Schema(required = true) Severity severity,
        @Schema(description = "The duty concerned; left out: whatever the duty")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                DutyRole role,
        @Schema(nullable = true, description = "Whom it is about; null: nobody") String person,
        @Schema(required = true) Instant from,
        @Schema(required = true) Instant to,
        @Schema(required = true, description = "What is wrong, with times in the event's zone") Message message,
        @Schema(required = true, description = "What to do about it") Message remedy) {}
