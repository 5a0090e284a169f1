package io.matchday.capacity.demand;

import io.matchday.platform.remote.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a part of what a demand rests on comes from. */
@Schema(name = "DemandSource", description = "Where a part of what a demand rests on comes from")
public record DemandSource(@Schema(required = true) Part part, @Schema(required = true) Source source) {
    /** What is read. */
    @Schema(
            name = "DemandSourcePart",
            description = "EVENT: facts of the event. CHAIN: the way of its media. ESTIMATES: what past events tell")
    public enum Part {
        EVENT,
        CHAIN,
        ESTIMATES
    }
}
