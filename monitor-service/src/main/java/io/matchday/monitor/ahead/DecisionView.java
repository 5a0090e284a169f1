package io.matchday.monitor.ahead;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision about a rise as it is read. */
@Schema(name = "RiseDecision")
record DecisionView(
        @Schema(required = true) Instant at,
        @Schema(required = true) RiseAction.Kind action,
        @Schema(required = true, description = "Who decided") String by,
        @Schema(nullable = true) String note,
        @Schema(required = true, description = "Since when it has been in effect") Instant effectiveAt) {}
