package io.matchday.capacity.report;

import io.matchday.capacity.demand.DemandTotal;
import io.matchday.capacity.demand.DemandWindow;
import io.matchday.capacity.money.Price;
import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.reservation.PastPromises;
import io.matchday.capacity.scaling.PastRequests;
import io.matchday.capacity.scaling.RequestState;
import io.matchday.capacity.window.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What rules of reports are tried on: a match from noon to four, with one pool in bit/s. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-12-05T12:00:00Z");
    static final Instant FOUR = NOON.plus(Duration.ofHours(4));
    static final Window MATCH = Window.of(NOON, FOUR);
    static final String POOL = "cdn-east";

    private Samples() {}

    static PoolFacts pool(String key, String region, Unit unit, Optional<Price> price) {
        return new PoolFacts(key, "CDN", region, Optional.empty(), Optional.empty(), unit, price);
    }

    static PoolFacts pool() {
        return pool(POOL, "cn-east", Unit.BITS_PER_SECOND, Optional.empty());
    }

    static Price perHour(String amount, String currency) {
        return new Price(new BigDecimal(amount), currency, 1L, Price.Period.HOUR);
    }

    static PastPromises.Kept promise(long id, long amount, Origin origin, Window window) {
        return new PastPromises.Kept(id, POOL, amount, origin, window, Optional.empty());
    }

    static PastPromises.Kept released(PastPromises.Kept promise, Instant at) {
        return new PastPromises.Kept(
                promise.id(), promise.pool(), promise.amount(), promise.origin(), promise.window(), Optional.of(at));
    }

    /** A request that was submitted a day before it had to be. */
    static Asked asked(long id, long amount) {
        return new Asked(
                id, amount, RequestState.SUBMITTED, MATCH, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static DemandTotal need(String region, long p50, long p90) {
        return new DemandTotal(
                "CDN",
                region,
                Unit.BITS_PER_SECOND,
                p50,
                p90,
                0,
                new DemandWindow(NOON, FOUR),
                List.of(),
                List.of("play-burst.CDN." + region));
    }

    /** A request under construction. */
    record Asked(
            long id,
            long amount,
            RequestState state,
            Window window,
            Optional<Long> granted,
            Optional<Instant> verifiedAt,
            Optional<Long> followUpOf) {
        Asked in(RequestState other) {
            return new Asked(id, amount, other, window, granted, verifiedAt, followUpOf);
        }

        Asked over(Window other) {
            return new Asked(id, amount, state, other, granted, verifiedAt, followUpOf);
        }

        Asked granted(long some) {
            return new Asked(id, amount, RequestState.GRANTED, window, Optional.of(some), verifiedAt, followUpOf);
        }

        Asked seen(Instant at) {
            return new Asked(id, amount, RequestState.VERIFIED, window, granted, Optional.of(at), followUpOf);
        }

        Asked followingUp(long first) {
            return new Asked(id, amount, state, window, granted, verifiedAt, Optional.of(first));
        }

        PastRequests.Kept kept() {
            return kept(Optional.of(NOON.minus(Duration.ofDays(4))), Optional.empty());
        }

        PastRequests.Kept kept(Optional<Instant> submittedAt, Optional<Long> used) {
            return new PastRequests.Kept(
                    id,
                    POOL,
                    state,
                    amount,
                    granted,
                    used,
                    window,
                    window.from().minus(Duration.ofDays(3)),
                    submittedAt,
                    granted.map(some -> window.from().minus(Duration.ofDays(2))),
                    verifiedAt,
                    verifiedAt.map(at -> 1000 + id),
                    followUpOf);
        }
    }
}
