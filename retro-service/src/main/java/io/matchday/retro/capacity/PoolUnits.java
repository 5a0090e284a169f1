package io.matchday.retro.capacity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the amounts of each pool count. */
public record PoolUnits(Map<String, String> units) {

    public PoolUnits {
        units = Map.copyOf(units);
    }

    static PoolUnits of(List<Pool> pools) {
        return new PoolUnits(pools.stream().collect(Collectors.toMap(Pool::key, Pool::unit, (first, second) -> first)));
    }
}
