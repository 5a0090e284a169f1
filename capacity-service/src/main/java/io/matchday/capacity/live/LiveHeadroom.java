package io.matchday.capacity.live;

import io.matchday.capacity.monitor.SeriesCopy;
import io.matchday.platform.remote.Known;
import java.util.List;
import java.util.Optional;

/**
 * All pools that an event draws on.
 *
 * @param heard what was heard of the monitor; empty when it never told of the event
 * @param withoutPool what is taken at present of products of which the event has no pool, bits per second
 */
public record LiveHeadroom(List<LivePool> pools, Optional<Known<SeriesCopy>> heard, long withoutPool) {
    public LiveHeadroom {
        pools = List.copyOf(pools);
    }
}
