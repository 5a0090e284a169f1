package io.matchday.monitor.ahead;

import java.util.UUID;

/**
 * A rise as it is kept, as far as a survey has to know.
 *
 * @param id its name
 * @param onset slot it began with
 * @param end second after the last slot that belongs to it
 * @param ongoing whether it was not over when it was last seen
 */
record KnownRise(UUID id, long onset, long end, boolean ongoing) {

    boolean overlaps(FoundRise found) {
        return found.onset() < end && onset < found.end();
    }

    /** Whether what is counted from this second on may change it. */
    boolean reaches(long second) {
        return onset < second && (ongoing || end >= second);
    }
}
