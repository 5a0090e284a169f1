package io.matchday.monitor.ahead;

import io.matchday.monitor.detect.ShareFinding;
import java.util.Optional;
import java.util.UUID;

/**
 * What a survey says of one rise.
 *
 * @param id of the rise that is kept already; empty for one that is new
 * @param onset slot it began with
 * @param end second after the last slot that belongs to it
 * @param ongoing whether it goes on
 * @param finding what is told of it; empty where what was told before still holds
 */
record RiseChange(Optional<UUID> id, long onset, long end, boolean ongoing, Optional<ShareFinding> finding) {

    boolean isNew() {
        return id.isEmpty();
    }

    static RiseChange of(FoundRise found) {
        return new RiseChange(
                Optional.empty(), found.onset(), found.end(), found.ongoing(), Optional.of(found.finding()));
    }
}
