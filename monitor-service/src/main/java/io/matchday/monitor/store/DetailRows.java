package io.matchday.monitor.store;

import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.MinuteSums;
import io.matchday.monitor.delta.Vocabulary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of what is counted beside the status. A fold adds a part to every minute it speaks of and reads none: what it
 * costs depends on what is new, however much the minute holds already.
 */
final class DetailRows {

    private static final int MOST_NAMES = 500_000;

    private static final String ADD =
            "insert into detail (domain, slot, part, delta) values (?, ?, nextval('detail_part'), ?)";
    private static final String OPEN =
            """
            insert into detail_open as o (domain, slot, parts)
            select domain, slot, 1 from unnest(?::text[], ?::bigint[]) as t (domain, slot) order by domain, slot
            on conflict (domain, slot) do update set parts = o.parts + 1, touched_at = now()""";
    private static final String READ =
            """
            select delta from detail where domain = any (?) and slot >= ? and slot < ? order by slot, domain, part""";

    private DetailRows() {}

    /** An empty vocabulary with room for what comes back from the database at one time. */
    static Vocabulary words() {
        return new Vocabulary(MOST_NAMES);
    }

    static void add(Connection connection, MinuteSums added) throws SQLException {
        List<Minute> minutes = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(ADD);
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            added.eachMinute((domain, begin, details) -> {
                insert.setString(1, domain);
                insert.setLong(2, begin);
                insert.setBytes(3, details);
                insert.addBatch();
                minutes.add(new Minute(domain, begin));
            });
            insert.executeBatch();
            new Columns<>(connection, open, minutes).texts(Minute::domain).longs(Minute::begin);
            open.executeUpdate();
        }
    }

    /** Puts the parts of one minute together. */
    static void merge(Connection connection, String domain, long minute) throws SQLException {
        List<byte[]> parts = read(connection, List.of(domain), minute, minute + 1);
        if (parts.size() < 2) {
            return;
        }
        try (PreparedStatement delete =
                        connection.prepareStatement("delete from detail where domain = ? and slot = ?");
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            delete.setString(1, domain);
            delete.setLong(2, minute);
            delete.executeUpdate();
            insert.setString(1, domain);
            insert.setLong(2, minute);
            insert.setBytes(3, MinuteDetails.together(words(), parts));
            insert.executeUpdate();
        }
    }

    /** The parts of minutes of these domains that begin within a time, in the order of time. */
    static List<byte[]> read(Connection connection, List<String> domains, long from, long to) throws SQLException {
        List<byte[]> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            BinaryRows.of(query);
            query.setArray(1, connection.createArrayOf("text", domains.toArray()));
            query.setLong(2, from);
            query.setLong(3, to);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getBytes(1));
                }
            }
        }
        return rows;
    }

    private record Minute(String domain, long begin) {}
}
