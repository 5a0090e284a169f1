package io.matchday.capacity.giveback;

import io.matchday.capacity.window.Window;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that an event holds, or that is on its way.
 *
 * @param amount in the pool's unit
 * @param bought when it was promised or granted; empty when it was not yet
 * @param used the highest use that was told; empty for what nobody tells it of
 * @param releasable whether its stock is there, so that it can be given back
 */
record Held(
        ItemKind kind,
        long id,
        String eventKey,
        String pool,
        long amount,
        Window window,
        Optional<Instant> bought,
        Optional<Long> used,
        boolean releasable) {}
