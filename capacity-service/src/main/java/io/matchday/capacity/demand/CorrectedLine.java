package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The line that a correction is about, as it was when the correction was made.
 *
 * @param region null where it was not known
 * @param carrier null where it is of no carrier
 */
@Schema(name = "CorrectedDemandLine", description = "The line it is about, as it was when it was corrected")
record CorrectedLine(
        @Schema(required = true) String rule,
        @Schema(required = true) Message title,
        @Schema(required = true) DemandLine.Origin origin,
        @Schema(required = true) String product,
        @Schema(nullable = true, description = "Null where it was not known") String region,
        @Schema(nullable = true, description = "Null: of no carrier") String carrier,
        @Schema(required = true) Unit unit,
        @Schema(required = true) DemandWindow window) {
    static CorrectedLine of(ComputedLine line) {
        LineKey key = line.key();
        return new CorrectedLine(
                key.rule(),
                line.title(),
                line.hidden() ? DemandLine.Origin.HIDDEN : DemandLine.Origin.STATED,
                key.product(),
                key.region(),
                key.carrier(),
                key.unit(),
                line.window());
    }
}
