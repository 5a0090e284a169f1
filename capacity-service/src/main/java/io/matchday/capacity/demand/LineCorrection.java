package io.matchday.capacity.demand;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person changed about a line.
 *
 * @param base what the rules found when it was made; null for a line added by hand
 * @param baseChanged whether they find something else now
 */
@Schema(name = "DemandLineCorrection", description = "What a person changed about a line", nullable = true)
public record LineCorrection(
        @Schema(required = true, description = "Why") String reason,
        @Schema(required = true, description = "Who") String by,
        @Schema(required = true) Instant at,
        @Schema(required = true, description = "For If-Match when it is changed or taken back") long version,
        @Schema(description = "What the rules found when it was made; null for a line by hand") Amounts base,
        @Schema(
                        required = true,
                        description = "Whether the rules find something else now, which computed says: look again, and"
                                + " put the correction anew or take it back")
                boolean baseChanged) {}
