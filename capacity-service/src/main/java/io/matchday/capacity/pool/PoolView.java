package io.matchday.capacity.pool;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool as it is read. */
@Schema(name = "Pool", description = "An amount of one product in one region, of which events hold parts")
record PoolView(
        @Schema(required = true) String key,
        @Schema(required = true) Product product,
        @Schema(required = true, description = "Key of the region it is in", examples = "cn-east") String region,
        @Schema(required = true) Unit unit,
        @Schema(required = true, description = "How much there is, in the pool's unit") long total,
        @Schema(required = true, description = "How much of it events hold; never more than total") long held,
        @Schema(required = true, description = "What can still be reserved: total less held") long free,
        @Schema(
                        required = true,
                        description = "Counts changes, reservations among them; the same figure as in the ETag")
                long version,
        @Schema(required = true, description = "Last change, a reservation or release included") Instant updatedAt) {}
