package io.matchday.capacity.live;

import io.matchday.capacity.headroom.DrawingWindow;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what an event is promised of the pools of bandwidth. */
@ApplicationScoped
class Grants {
    private final Pools pools;
    private final Levels levels;

    Grants(Pools pools, Levels levels) {
        this.pools = pools;
        this.levels = levels;
    }

    /** By pool, at this moment; before the event, at its start. */
    @Transactional
    List<Granted> of(EventCopy event, Instant now) {
        Window drawing = DrawingWindow.of(event, now);
        Map<String, Long> promised = levels.ofEvent(event.key(), drawing.from());
        Map<String, Long> highest = levels.highest(drawing);
        List<Granted> grants = new ArrayList<>();
        for (Pool pool : pools.of(Unit.BITS_PER_SECOND)) {
            long own = promised.getOrDefault(pool.key(), 0L);
            if (own > 0) {
                long free = pool.free(highest.getOrDefault(pool.key(), 0L));
                grants.add(new Granted(pool.key(), pool.product(), pool.region(), pool.provider(), own, free));
            }
        }
        return grants;
    }
}
