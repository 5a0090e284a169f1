package io.matchday.monitor.page;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Times;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list that is in the order of a time.
 *
 * @param at the time of the item there
 * @param id tells it from others of the same time
 */
public record Place(Instant at, UUID id) {

    /** The place that a cursor names; empty for the beginning. Refuses what no such list has given out. */
    public static Optional<Place> of(String cursor) {
        return Cursor.decode(cursor).map(Place::parse);
    }

    /** As a cursor names it. */
    public String position() {
        return at + " " + id;
    }

    /** An id as it is written; empty for what is none. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Place parse(String position) {
        String[] parts = position.split(" ", 2);
        try {
            return new Place(Times.read(parts[0]), id(parts[parts.length - 1]).orElseThrow());
        } catch (IllegalArgumentException | NoSuchElementException notOurs) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "cursor", "Not a cursor that this list has given out");
        }
    }
}
