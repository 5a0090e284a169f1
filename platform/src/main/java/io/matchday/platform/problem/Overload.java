package io.matchday.platform.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;

/** More callers at once than there are connections to the database: no fault of the service, and over in a moment. */
final class Overload {

    /** A queue of this length is worked off by then. */
    static final Duration COME_AGAIN = Duration.ofSeconds(2);

    /** What the connection pool (Agroal) says when nothing was free for as long as a caller waits; it has no type for it. */
    private static final String NONE_FREE = "acquisition timeout";

    private Overload() {}

    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException
                    && Objects.toString(cause.getMessage(), "").contains(NONE_FREE)) {
                return true;
            }
        }
        return false;
    }
}
