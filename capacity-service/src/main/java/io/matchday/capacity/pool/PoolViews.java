package io.matchday.capacity.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what is shown of pools: themselves, their newest figures and what is promised of them now. */
@ApplicationScoped
class PoolViews {
    private final Figures figures;
    private final Levels levels;
    private final InstantSource clock;

    PoolViews(Figures figures, Levels levels, InstantSource clock) {
        this.figures = figures;
        this.levels = levels;
        this.clock = clock;
    }

    PoolView of(Pool pool) {
        return of(List.of(pool)).get(0);
    }

    List<PoolView> of(List<Pool> pools) {
        Instant now = clock.instant();
        List<String> keys = pools.stream().map(Pool::key).toList();
        Map<String, Long> held = levels.at(now, keys);
        Map<String, Long> highest = levels.highestSince(now, keys);
        Map<String, List<RecordedFigure>> newest =
                figures.newest(keys).stream().collect(Collectors.groupingBy(RecordedFigure::poolKey));
        return pools.stream()
                .map(pool -> view(
                        pool,
                        held.getOrDefault(pool.key(), 0L),
                        highest.getOrDefault(pool.key(), 0L),
                        newest.getOrDefault(pool.key(), List.of()),
                        now))
                .toList();
    }

    private static PoolView view(Pool pool, long held, long highest, List<RecordedFigure> newest, Instant now) {
        List<FigureView> known =
                newest.stream().map(figure -> figure.view(pool.freshFor(), now)).toList();
        return new PoolView(
                pool.key(),
                pool.product(),
                pool.provider(),
                pool.region(),
                pool.zone().orElse(null),
                pool.isp().orElse(null),
                pool.unit(),
                pool.total(),
                pool.quota().orElse(null),
                pool.setAside(),
                pool.inUse().orElse(null),
                pool.price().orElse(null),
                held,
                pool.free(held),
                highest > 0 && highest > pool.available(),
                known.stream().anyMatch(FigureView::stale),
                pool.freshFor(),
                known,
                pool.version(),
                pool.updatedAt());
    }
}
