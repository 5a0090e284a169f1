package io.matchday.capacity.demand;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a total is for the viewers of one carrier. */
@Schema(name = "DemandOfCarrier", description = "How much of a total is for the viewers of one carrier")
public record CarrierNeed(
        @Schema(required = true, examples = "telecom") String carrier,
        @Schema(required = true, description = "Sum of its lines' p50, in the unit") long p50,
        @Schema(required = true, description = "Sum of its lines' p90, in the unit") long p90) {}
