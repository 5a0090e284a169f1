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

/** What pools could give an event: what nobody else is promised. */
@ApplicationScoped
class Supply {
    private final Pools pools;
    private final Levels levels;

    Supply(Pools pools, Levels levels) {
        this.pools = pools;
        this.levels = levels;
    }

    /**
     * What the event can draw on at every moment of each need's window: what nobody holds, and what it holds itself.
     *
     * @return nothing for a need of which there is no pool
     */
    @Transactional
    Map<Need, Stock> of(String eventKey, Collection<Need> needs) {
        List<Pool> all = pools.listAll();
        Map<Need, Stock> supply = new HashMap<>();
        needs.stream().collect(Collectors.groupingBy(Need::window)).forEach((window, wanted) -> {
            Map<Place, Stock> there =
                    there(all, levels.highestOfOthers(Window.of(window.from(), window.until()), eventKey));
            for (Need need : wanted) {
                Stock found = there.get(new Place(need.product(), need.region(), need.unit()));
                if (found != null) {
                    supply.put(need, found);
                }
            }
        });
        return supply;
    }

    private static Map<Place, Stock> there(List<Pool> pools, Map<String, Long> others) {
        Map<Place, Stock> there = new HashMap<>();
        for (Pool pool : pools) {
            there.merge(
                    new Place(pool.product().name(), pool.region(), pool.unit()),
                    Stock.of(pool.isp().orElse(null), pool.free(others.getOrDefault(pool.key(), 0L))),
                    Stock::plus);
        }
        return there;
    }

    private record Place(String product, String region, Unit unit) {}
}
