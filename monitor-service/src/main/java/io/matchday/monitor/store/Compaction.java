package io.matchday.monitor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Puts the parts of minutes together when a minute has come to rest, or has very many of them. Under the lock of the folds,
 * so that no part is added meanwhile.
 */
final class Compaction {

    /** Minutes put together in one transaction. */
    private static final int CHUNK = 16;

    private static final int MANY_PARTS = 60;
    private static final int REST_SECONDS = 60;
    private static final String TAKE =
            """
            delete from detail_open where (domain, slot) in (
              select domain, slot from detail_open
              where touched_at < now() - ? * interval '1 second' or parts >= ? order by slot, domain limit ?)
            returning domain, slot""";

    private final DataSource database;

    Compaction(DataSource database) {
        this.database = database;
    }

    /** Puts together all there is to be put together now. */
    void run() throws SQLException {
        run(REST_SECONDS);
    }

    void run(int restSeconds) throws SQLException {
        try (Connection connection = database.getConnection()) {
            int done;
            do {
                done = Transaction.of(connection, () -> once(connection, restSeconds));
            } while (done == CHUNK);
        }
    }

    /** Tells how many minutes there were. */
    private static int once(Connection connection, int restSeconds) throws SQLException {
        Fold.lock(connection);
        List<Minute> minutes = take(connection, restSeconds);
        for (Minute minute : minutes) {
            DetailRows.merge(connection, minute.domain(), minute.slot());
        }
        return minutes.size();
    }

    private static List<Minute> take(Connection connection, int restSeconds) throws SQLException {
        List<Minute> minutes = new ArrayList<>();
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, restSeconds);
            take.setInt(2, MANY_PARTS);
            take.setInt(3, CHUNK);
            try (ResultSet row = take.executeQuery()) {
                while (row.next()) {
                    minutes.add(new Minute(row.getString(1), row.getLong(2)));
                }
            }
        }
        return minutes;
    }

    private record Minute(String domain, long slot) {}
}
