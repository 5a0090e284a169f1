package io.matchday.capacity.live;

import io.matchday.capacity.headroom.Verdict;
import io.matchday.capacity.outlook.Course;
import io.matchday.capacity.pool.Product;
import io.matchday.platform.remote.Source;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How all pools stand that an event draws on. */
@Schema(name = "PoolHeadrooms", description = "What is measured of an event against what it was granted, pool by pool")
record PoolHeadrooms(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "The worst of the pools' verdicts") Verdict verdict,
        @Schema(required = true, description = "intake-service for domains, monitor-service for traffic")
                List<Source> sources,
        @Schema(
                        required = true,
                        description =
                                "Traffic of the newest slot of products of which the event has no pool of bandwidth")
                long withoutPoolBitsPerSecond,
        @Schema(required = true, description = "Pools of bandwidth with something promised to the event, by key")
                List<PoolHeadroom> pools) {
    PoolHeadrooms {
        sources = List.copyOf(sources);
        pools = List.copyOf(pools);
    }

    /** The same for one pool. */
    @Schema(name = "PoolHeadroom")
    record PoolHeadroom(
            @Schema(required = true, description = "Key of the pool") String pool,
            @Schema(required = true) Product product,
            @Schema(required = true) String region,
            @Schema(required = true) String provider,
            @Schema(required = true, description = "Promised to the event now; before it starts, at its start")
                    long grantedBitsPerSecond,
            @Schema(required = true, description = "Promised to nobody for the rest of the event")
                    long freeBitsPerSecond,
            @Schema(required = true, description = "How traffic was found to be this pool's") Basis basis,
            @Schema(
                            nullable = true,
                            description = "Traffic of the newest slot that is over; null when none was measured")
                    Long latestBitsPerSecond,
            @Schema(
                            nullable = true,
                            description = "Traffic without the noise of single slots; null when none was measured")
                    Long usedBitsPerSecond,
            @Schema(nullable = true, description = "Used as a share of what is granted; may exceed 1") Double usedRatio,
            @Schema(nullable = true, description = "Granted less used, negative when more is used")
                    Long headroomBitsPerSecond,
            @Schema(required = true) Course course,
            @Schema(
                            nullable = true,
                            description =
                                    "What is surely added in a minute, bits per second, by 95 % of the curves; null without a trend")
                    Long risePerMinuteBitsPerSecond,
            @Schema(nullable = true, description = "When all is used up; null while that is not in sight")
                    Exhaustion exhaustion,
            @Schema(nullable = true, description = "Start of the newest slot that is over; null when none was measured")
                    Instant newestSlot,
            @Schema(nullable = true, description = "How old that slot is; the outlook is told from it")
                    Long dataAgeSeconds,
            @Schema(required = true) Verdict verdict,
            @Schema(required = true) Message explanation) {
        static PoolHeadroom of(LivePool pool, Instant end, Instant now) {
            Granted granted = pool.granted();
            return new PoolHeadroom(
                    granted.pool(),
                    granted.product(),
                    granted.region(),
                    granted.provider(),
                    granted.bitsPerSecond(),
                    granted.free(),
                    pool.basis(),
                    orNull(pool.latest()),
                    orNull(pool.used()),
                    pool.usedRatio().orElse(null),
                    pool.used().isPresent()
                            ? Long.valueOf(granted.bitsPerSecond() - pool.used().getAsLong())
                            : null,
                    pool.outlook().course(),
                    pool.outlook().course() == Course.UNKNOWN
                            ? null
                            : Long.valueOf(Math.round(pool.outlook().perMinute())),
                    Exhaustion.of(pool),
                    pool.newest().orElse(null),
                    pool.newest()
                            .map(at -> Math.max(0, Duration.between(at, now).toSeconds()))
                            .orElse(null),
                    pool.verdict(end),
                    LiveWords.of(pool, now));
        }

        private static Long orNull(OptionalLong figure) {
            return figure.isPresent() ? Long.valueOf(figure.getAsLong()) : null;
        }
    }

    /** When a pool is expected to be used up. */
    @Schema(
            name = "PoolExhaustion",
            nullable = true,
            description = "When all is used up, as seen from the newest slot: a tenth of all plausible continuations is"
                    + " there before the earliest, half before the likely, nine tenths before the latest time")
    record Exhaustion(
            @Schema(nullable = true) Instant earliest,
            @Schema(nullable = true, description = "Null where it is more likely to level off below") Instant likely,
            @Schema(nullable = true, description = "Null where it may never happen") Instant latest) {
        static Exhaustion of(LivePool pool) {
            return pool.outlook().earliest().isEmpty()
                    ? null
                    : new Exhaustion(
                            pool.at(pool.outlook().earliest()).orElse(null),
                            pool.at(pool.outlook().likely()).orElse(null),
                            pool.at(pool.outlook().latest()).orElse(null));
        }
    }
}
