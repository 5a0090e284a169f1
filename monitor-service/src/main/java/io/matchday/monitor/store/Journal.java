package io.matchday.monitor.store;

import io.matchday.monitor.delta.IngestBatch;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts that are durable and not yet in the tables they are read from. A commit then writes one row however many counts
 * it makes durable, and a count that changes a hundred times in a few seconds is written to its table once.
 */
final class Journal {

    /** Rows, and bytes, taken out at one time: a bound on memory. */
    private static final int MOST_ROWS = 1024;

    private static final long MOST_BYTES = 32L << 20;

    private static final String APPEND = "insert into journal (delta) values (?)";
    private static final String NEWEST = "select coalesce(max(id), 0) from journal";
    private static final String REACHES_BACK_TO = "select exists (select from journal where id <= ?)";
    private static final String TAKE =
            """
            delete from journal where id in (
              select id from (
                select id, sum(octet_length(delta)) over (order by id) - octet_length(delta) as before
                from journal order by id limit ?) as first
              where before < ?)
            returning delta""";

    private Journal() {}

    /** Appends what these bodies come to, one after another in one row. */
    static void append(Connection connection, List<IngestBatch> batches) throws SQLException {
        List<byte[]> deltas = batches.stream()
                .filter(batch -> batch.counts() > 0)
                .map(IngestBatch::encoded)
                .toList();
        if (!deltas.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
                insert.setBytes(1, together(deltas));
                insert.executeUpdate();
            }
        }
    }

    /** Mostly there is one, which is taken as it is. */
    private static byte[] together(List<byte[]> deltas) {
        if (deltas.size() == 1) {
            return deltas.get(0);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        deltas.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** The number of the newest row; what is acknowledged later has a higher one. */
    static long newest(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEWEST);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whether there is still a row with this number or a lower one. */
    static boolean reachesBackTo(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(REACHES_BACK_TO)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Takes out the oldest rows; nothing when there are none. */
    static List<byte[]> take(Connection connection) throws SQLException {
        List<byte[]> deltas = new ArrayList<>();
        try (PreparedStatement delete = connection.prepareStatement(TAKE)) {
            BinaryRows.of(delete);
            delete.setInt(1, MOST_ROWS);
            delete.setLong(2, MOST_BYTES);
            try (ResultSet row = delete.executeQuery()) {
                while (row.next()) {
                    deltas.add(row.getBytes(1));
                }
            }
        }
        return deltas;
    }
}
