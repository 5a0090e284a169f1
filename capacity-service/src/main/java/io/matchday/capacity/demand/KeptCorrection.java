package io.matchday.capacity.demand;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction in force. */
@Schema(name = "KeptDemandCorrection", description = "A correction in force")
record KeptCorrection(
        @Schema(required = true, description = "Key of the line") String lineKey,
        @Schema(required = true, description = "The same figure as in the ETag") long version,
        @Schema(required = true) Correction correction) {}
