package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether pools could give what an event needs.
 *
 * @param complete whether nothing is missing that a need would follow from
 */
@Schema(name = "DemandCoverage", description = "Whether pools could give what an event needs")
public record Coverage(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "The worst of the parts; UNKNOWN also while complete is false")
                CoverageVerdict verdict,
        @Schema(required = true, description = "False while a warning of the demand says MISSING") boolean complete,
        @Schema(required = true) Instant computedAt,
        @Schema(required = true, description = "What the demand rests on") List<DemandSource> sources,
        @Schema(required = true, description = "One for each total of the demand, the worst first") List<Part> parts,
        @Schema(required = true, description = "Those of the demand") List<Warning> warnings) {
    public Coverage {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * The same for one total.
     *
     * @param region null where it is not known
     * @param available null where there is no pool, or no region to look in
     */
    @Schema(name = "DemandCoveragePart", description = "Whether pools could give one total of a demand")
    public record Part(
            @Schema(required = true, examples = "CDN") String product,
            @Schema(nullable = true, description = "Null where it is not known") String region,
            @Schema(required = true) Unit unit,
            @Schema(required = true) DemandWindow window,
            @Schema(required = true, description = "Needed in half of such events, in the unit") long p50,
            @Schema(required = true, description = "Needed in nine of ten, in the unit") long p90,
            @Schema(
                            nullable = true,
                            description = "What nobody holds and what the event holds itself, in the unit; null where"
                                    + " there is no pool, or no region to look in")
                    Long available,
            @Schema(
                            required = true,
                            description = "What is missing at p90, in the unit; 0 when covered. Pools of one carrier"
                                    + " serve its viewers alone, so it may exceed p90 less available")
                    long shortBy,
            @Schema(required = true, description = "What is missing at p50 already, in the unit") long shortByAtP50,
            @Schema(required = true, description = "By carrier, as far as the demand names one") List<Carrier> carriers,
            @Schema(required = true) CoverageVerdict verdict,
            @Schema(required = true) Message explanation) {
        public Part {
            carriers = List.copyOf(carriers);
        }
    }

    /** The viewers of one carrier. */
    @Schema(
            name = "DemandCoverageOfCarrier",
            description = "What the viewers of one carrier need and have of their own")
    public record Carrier(
            @Schema(required = true, examples = "telecom") String carrier,
            @Schema(required = true, description = "Needed in nine of ten such events, in the unit") long p90,
            @Schema(
                            required = true,
                            description =
                                    "What pools of this carrier alone have, in the unit; shared ones serve it too")
                    long own) {}
}
