package io.matchday.capacity.demand;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says about a line.
 *
 * @param amounts null when it is struck
 * @param base what the rules found then; null for a line added by hand
 */
@Schema(name = "DemandCorrection", description = "What a person says about a line of a demand")
record Correction(
        @Schema(required = true) CorrectionKind kind,
        @Schema(description = "What is needed instead; null when the line is struck") Amounts amounts,
        @Schema(description = "What the rules found then; null for a line by hand") Amounts base,
        @Schema(required = true) CorrectedLine line,
        @Schema(required = true, description = "Why") String reason,
        @Schema(required = true, description = "Who") String by,
        @Schema(required = true) Instant at) {}
