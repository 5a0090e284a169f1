package io.matchday.capacity.scaling;

import java.util.List;
import java.util.Optional;

/**
 * What somebody goes by who says that a grant is there.
 *
 * @param probe what was measured; without it, what others have read of the pool
 * @param unread what could not be read, and why
 */
record Sight(Optional<NewProbe> probe, List<String> unread) {
    Sight {
        unread = List.copyOf(unread);
    }

    static Sight of(NewProbe probe) {
        return new Sight(Optional.of(probe), List.of());
    }
}
