package io.matchday.capacity.pool;

import io.matchday.capacity.money.Price;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool as it is read. */
@Schema(
        name = "Pool",
        description = "An amount of one product at one provider in one place, of which parts are promised to events")
record PoolView(
        @Schema(required = true) String key,
        @Schema(required = true) Product product,
        @Schema(required = true, description = "Key of the provider; own for what is our own") String provider,
        @Schema(required = true, description = "Key of the region it is in", examples = "cn-east") String region,
        @Schema(nullable = true, description = "Key of the zone within the region; null for all of it") String zone,
        @Schema(nullable = true, description = "Key of the carrier whose users it serves; null for all") String isp,
        @Schema(required = true) Unit unit,
        @Schema(required = true, description = "How much there is, in the pool's unit") long total,
        @Schema(nullable = true, description = "How far the provider lets it grow; null while not known") Long quota,
        @Schema(required = true, description = "Kept for everyday business, never promised to an event") long setAside,
        @Schema(nullable = true, description = "What runs of it, by the provider's word; null while not known")
                Long inUse,
        @Schema(nullable = true) Price price,
        @Schema(required = true, description = "How much of it is promised to events at this moment") long held,
        @Schema(
                        required = true,
                        description =
                                "What could be reserved at this moment: total less setAside less held; never negative")
                long free,
        @Schema(
                        required = true,
                        description =
                                "Whether more is promised at this moment or at a later one than there is to promise")
                boolean overbooked,
        @Schema(required = true, description = "Whether a figure of it is older than freshFor") boolean stale,
        @Schema(
                        implementation = String.class,
                        format = "duration",
                        required = true,
                        description = "How long a figure can be relied on, ISO 8601",
                        examples = "P7D")
                Duration freshFor,
        @Schema(required = true, description = "The newest figure of each kind") List<FigureView> figures,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version,
        @Schema(required = true, description = "Last change of a figure or setting") Instant updatedAt) {
    PoolView {
        figures = List.copyOf(figures);
    }
}
