package io.matchday.monitor.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/**
 * Rows with deltas, fetched as the bytes they are. The driver begins with text, which is twice as long, and changes over when
 * a statement has been used some times on its connection.
 */
final class BinaryRows {

    /** Below zero says at once. */
    private static final int AT_ONCE = -1;

    private BinaryRows() {}

    /** Has the rows of this query fetched so. */
    static void of(PreparedStatement query) throws SQLException {
        query.unwrap(PGStatement.class).setPrepareThreshold(AT_ONCE);
    }
}
