package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Supply by what the pools have that nobody else is promised. */
@ApplicationScoped
class PoolSupply implements Supply {
    private final Pools pools;
    private final Levels levels;

    PoolSupply(Pools pools, Levels levels) {
        this.pools = pools;
        this.levels = levels;
    }

    @Override
    @Transactional
    public Map<Need, Long> of(String eventKey, Collection<Need> needs) {
        List<Pool> all = pools.listAll();
        Map<Need, Long> supply = new HashMap<>();
        needs.stream().collect(Collectors.groupingBy(Need::window)).forEach((window, wanted) -> {
            Map<Place, Long> there =
                    there(all, levels.highestOfOthers(Window.of(window.from(), window.until()), eventKey));
            for (Need need : wanted) {
                Long found = there.get(new Place(need.product(), need.region(), need.unit()));
                if (found != null) {
                    supply.put(need, found);
                }
            }
        });
        return supply;
    }

    private static Map<Place, Long> there(List<Pool> pools, Map<String, Long> others) {
        Map<Place, Long> there = new HashMap<>();
        for (Pool pool : pools) {
            there.merge(
                    new Place(pool.product().name(), pool.region(), pool.unit()),
                    pool.free(others.getOrDefault(pool.key(), 0L)),
                    Long::sum);
        }
        return there;
    }

    private record Place(String product, String region, Unit unit) {}
}
