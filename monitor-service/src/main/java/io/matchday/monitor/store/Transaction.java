package io.matchday.monitor.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a connection that is done as a whole or not at all. */
final class Transaction {

    private Transaction() {}

    /** Does the work and commits it; when it fails, nothing of it stays. */
    static <T> T of(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** As above, for work that comes to nothing but what it has done. */
    static void run(Connection connection, Steps steps) throws SQLException {
        of(connection, () -> {
            steps.run();
            return true;
        });
    }

    /** What is to be done, and what comes of it. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** What is to be done. */
    @FunctionalInterface
    interface Steps {
        void run() throws SQLException;
    }
}
