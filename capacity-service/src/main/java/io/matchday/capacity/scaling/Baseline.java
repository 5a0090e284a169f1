package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.FigureKind;
import java.util.Optional;

/**
 * What a pool had when the provider granted more of it.
 *
 * @param quota empty when it was not known
 */
record Baseline(long total, Optional<Long> quota) {
    /**
     * What has to be read to see the grant; empty when a figure of this kind could show nothing.
     *
     * @param others what other requests have added to the pool since, less what they have taken back
     */
    Optional<Long> needed(FigureKind kind, long granted, long others) {
        return switch (kind) {
            case TOTAL -> Optional.of(total + others + granted);
            case QUOTA -> quota.map(before -> before + others + granted);
            case IN_USE -> Optional.empty();
        };
    }
}
