package io.matchday.monitor.store;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.DeltaCodec;
import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Vocabulary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows of what is counted beside the status: read, added to, and written back whole. */
final class DetailRows {

    /** Rows worked on at one time: a bound on memory. */
    private static final int CHUNK = 64;

    private static final int MOST_NAMES = 500_000;
    private static final String HELD =
            """
            select d.domain, d.slot, d.delta from unnest(?::text[], ?::bigint[]) as t (domain, slot)
            join detail d on d.domain = t.domain and d.slot = t.slot""";
    private static final String WRITE =
            """
            insert into detail (domain, slot, delta) values (?, ?, ?)
            on conflict (domain, slot) do update set delta = excluded.delta""";

    private DetailRows() {}

    static void add(Connection connection, Delta added) throws SQLException {
        MinuteDetails parts = new MinuteDetails(added);
        for (int from = 0; from < parts.size(); from += CHUNK) {
            List<Integer> chunk = IntStream.range(from, Math.min(from + CHUNK, parts.size()))
                    .boxed()
                    .toList();
            Map<Place, byte[]> held = held(connection, parts, chunk);
            write(connection, parts, chunk, held);
        }
    }

    private static Map<Place, byte[]> held(Connection connection, MinuteDetails parts, List<Integer> chunk)
            throws SQLException {
        Map<Place, byte[]> held = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(HELD)) {
            new Columns<>(connection, query, chunk).texts(parts::domain).longs(parts::minute);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    held.put(new Place(row.getString(1), row.getLong(2)), row.getBytes(3));
                }
            }
        }
        return held;
    }

    private static void write(Connection connection, MinuteDetails parts, List<Integer> chunk, Map<Place, byte[]> held)
            throws SQLException {
        Delta minute = new Delta(new Vocabulary(MOST_NAMES));
        try (PreparedStatement upsert = connection.prepareStatement(WRITE)) {
            for (int part : chunk) {
                minute.begin(minute.vocabulary());
                byte[] before = held.get(new Place(parts.domain(part), parts.minute(part)));
                if (before != null) {
                    DeltaCodec.addTo(minute, before);
                }
                parts.addTo(minute, part);
                upsert.setString(1, parts.domain(part));
                upsert.setLong(2, parts.minute(part));
                upsert.setBytes(3, DeltaCodec.encode(minute));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** Rows of these domains that begin within a time, one after another in the order of time. */
    static List<byte[]> read(Connection connection, List<String> domains, long from, long to) throws SQLException {
        List<byte[]> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select delta from detail where domain = any (?) and slot >= ? and slot < ? order by slot, domain")) {
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

    private record Place(String domain, long minute) {}
}
