package io.matchday.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.Base64;
import java.util.Optional;

/** A place in a list, opaque to callers. */
public final class Cursor {

    private Cursor() {}

    static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    /** The position a cursor names; none when the caller starts at the beginning. */
    public static Optional<String> decode(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            String position = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (position.chars().anyMatch(Character::isISOControl)) {
                throw refused();
            }
            return Optional.of(position);
        } catch (IllegalArgumentException notOurs) {
            throw refused();
        }
    }

    /** As {@link #decode}, for lists ordered by a number. */
    public static Optional<Long> decodeNumber(String cursor) {
        try {
            return decode(cursor).map(Long::valueOf);
        } catch (NumberFormatException notOurs) {
            throw refused();
        }
    }

    private static ProblemException refused() {
        return ProblemException.atField(
                CommonProblem.INVALID_FIELD, "cursor", "Not a cursor that this list has given out");
    }
}
