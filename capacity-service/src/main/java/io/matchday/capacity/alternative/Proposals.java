package io.matchday.capacity.alternative;

import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.reservation.Timeline;
import io.matchday.capacity.reservation.Timelines;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Reads what the pools have and makes proposals of it. */
@ApplicationScoped
class Proposals {
    private final Pools pools;
    private final Levels levels;
    private final Timelines timelines;

    Proposals(Pools pools, Levels levels, Timelines timelines) {
        this.pools = pools;
        this.levels = levels;
        this.timelines = timelines;
    }

    @Transactional
    AlternativeList instead(String poolKey, long amount, Window window, List<PlanCopy> relief) {
        Wish wish = new Wish(pools.existing(poolKey), amount, window);
        Timeline promised = timelines.of(poolKey, window);
        List<Alternative> found = Alternatives.of(wish, promised, candidates(wish), relief);
        return new AlternativeList(found.isEmpty(), found);
    }

    private List<Alternatives.Candidate> candidates(Wish wish) {
        Map<String, Long> highest = levels.highest(wish.window());
        return pools.of(wish.pool().unit()).stream()
                .map(pool -> new Alternatives.Candidate(pool, free(pool, highest)))
                .toList();
    }

    private static long free(Pool pool, Map<String, Long> highest) {
        return pool.free(highest.getOrDefault(pool.key(), 0L));
    }
}
