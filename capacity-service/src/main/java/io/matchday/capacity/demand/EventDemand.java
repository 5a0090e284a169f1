package io.matchday.capacity.demand;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an event needs, corrections included.
 *
 * @param complete whether nothing is missing that a need would follow from
 */
@Schema(name = "EventDemand", description = "What an event needs of each product and region")
public record EventDemand(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Version of the rules it was found by") String rulesVersion,
        @Schema(required = true) Instant computedAt,
        @Schema(
                        required = true,
                        description = "False while a warning says MISSING: then the totals are not all that is needed")
                boolean complete,
        @Schema(required = true, description = "What it rests on, and how old that is") List<DemandSource> sources,
        @Schema(required = true, description = "By rule, lines by hand last") List<DemandLine> lines,
        @Schema(required = true, description = "By product, region and unit") List<DemandTotal> totals,
        @Schema(required = true, description = "What is missing first") List<Warning> warnings) {
    public EventDemand {
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        warnings = List.copyOf(warnings);
    }
}
