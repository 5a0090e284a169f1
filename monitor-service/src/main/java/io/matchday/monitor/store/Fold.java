package io.matchday.monitor.store;

import io.matchday.monitor.delta.MinuteSums;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Moves counts from the journal into the tables they are read from, in one transaction: a count is always in one place
 * and never in both. It needs nothing from memory, so it does not matter which process wrote the journal, or whether
 * that one still lives.
 */
final class Fold {

    /** All processes fold one after another, so that nobody waits for rows in a different order. */
    private static final long LOCK = 0x4D_41_54_43_48L;

    private static final long LARGEST_KEPT = 32L << 20;

    private final DataSource database;
    private final Partitions partitions;
    /** Filled again and again: one of this size in every fold would keep the garbage collector busy. */
    private MinuteSums sums = new MinuteSums(DetailRows.words());

    Fold(DataSource database, Partitions partitions) {
        this.database = database;
        this.partitions = partitions;
    }

    /** Moves all there is at the beginning. What comes meanwhile is left: while lines come in, there is always more. */
    synchronized void run() {
        try (Connection connection = database.getConnection()) {
            long newest = Journal.newest(connection);
            while (Journal.reachesBackTo(connection, newest)) {
                Transaction.run(connection, () -> once(connection));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The journal cannot be folded", failed);
        } finally {
            sums.begin(DetailRows.words());
            if (sums.footprint() > LARGEST_KEPT) {
                sums = new MinuteSums(DetailRows.words());
            }
        }
    }

    private void once(Connection connection) throws SQLException {
        lock(connection);
        sums.begin(DetailRows.words());
        Journal.take(connection).forEach(sums::add);
        partitions.ensure(connection, sums.rollups().days());
        RollupRows.add(connection, sums.rollups());
        DetailRows.add(connection, sums);
    }

    /** Waits for whoever else is at it; given back with the transaction. */
    static void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }
}
