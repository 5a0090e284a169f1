package io.matchday.capacity.report;

import io.matchday.capacity.reservation.PastPromises;
import io.matchday.capacity.scaling.PastRequests;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that an event had to do with pools. */
record Holdings(List<PoolFacts> pools, List<PastPromises.Kept> promises, List<PastRequests.Kept> requests) {
    Holdings {
        pools = List.copyOf(pools);
        promises = List.copyOf(promises);
        requests = List.copyOf(requests);
    }

    Course course(Predicate<String> pool) {
        return new Course(
                promises.stream().filter(one -> pool.test(one.pool())).toList(),
                requests.stream().filter(one -> pool.test(one.pool())).toList());
    }

    Course course(ProductUnit of) {
        return course(of(of).map(PoolFacts::key).toList()::contains);
    }

    Map<String, Long> heldByRegion(ProductUnit of) {
        Map<String, List<String>> keys = of(of).collect(Collectors.groupingBy(
                PoolFacts::region, Collectors.mapping(PoolFacts::key, Collectors.toList())));
        return keys.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> course(entry.getValue()::contains).quantities().held()));
    }

    private Stream<PoolFacts> of(ProductUnit wanted) {
        return pools.stream().filter(pool -> pool.productUnit().equals(wanted));
    }
}
