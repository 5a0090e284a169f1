package io.matchday.intake.trap;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a trap has to do with domains of an event.
 *
 * @param measured the amount held against the limit, or the most it can be; null while unknown
 * @param limit the limit as it stands for these domains
 * @param missing fields that would decide it
 */
@Schema(name = "TrapConcern", description = "What a trap has to do with domains of the event")
public record Concern(
        @Schema(required = true) Certainty certainty,
        @Schema(required = true, description = "The domains measured together") List<String> domains,
        @Schema(nullable = true, description = "Amount held against the limit, or the most it can be; null: unknown")
                Long measured,
        @Schema(nullable = true, description = "The limit, in the unit of the condition") Long limit,
        @Schema(required = true, description = "Fields that would decide it") List<String> missing) {

    public Concern {
        domains = List.copyOf(domains);
        missing = List.copyOf(missing);
    }

    /**
     * The one that is worst of those of the same certainty: which is the most above its limit, or, where no limit is
     * known, has most.
     */
    static Concern worst(List<Concern> concerns) {
        return concerns.stream()
                .min(Comparator.comparing(Concern::certainty)
                        .thenComparing(Concern::ofLimit, Comparator.reverseOrder())
                        .thenComparing(Concern::amount, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** How many times the limit is measured; zero while one of both is unknown. */
    private double ofLimit() {
        return measured == null || limit == null ? 0 : (double) measured / limit;
    }

    private long amount() {
        return measured == null ? 0 : measured;
    }
}
