package io.matchday.monitor.store;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.ErrorKey;
import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The rows that hold the counts. Written in the order of their keys, so that two writers cannot lock each other out. */
final class CountRows {

    private static final String ROLLUPS =
            """
            insert into rollup (domain, slot, status, requests, bytes, first_at, last_at)
            select * from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
              as t (domain, slot, status, requests, bytes, first_at, last_at)
            order by domain, slot, status
            on conflict (domain, slot, status) do update set requests = rollup.requests + excluded.requests,
              bytes = rollup.bytes + excluded.bytes, first_at = least(rollup.first_at, excluded.first_at),
              last_at = greatest(rollup.last_at, excluded.last_at)""";
    private static final String ERRORS =
            """
            insert into error_cube (domain, slot, status, node, isp, region, errors)
            select * from unnest(?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[])
              as t (domain, slot, status, node, isp, region, errors)
            order by domain, slot, status, node, isp, region
            on conflict (domain, slot, status, node, isp, region) do update set
              errors = error_cube.errors + excluded.errors""";
    private static final String HEARD =
            """
            insert into heard_domain (domain, newest_slot)
            select domain, max(slot) from unnest(?::text[], ?::bigint[]) as t (domain, slot)
            group by domain order by domain
            on conflict (domain) do update set newest_slot = excluded.newest_slot
            where heard_domain.newest_slot < excluded.newest_slot""";
    private static final String RECENT =
            """
            select r.domain, r.slot, r.status, r.requests, r.bytes, r.first_at, r.last_at
            from heard_domain h join rollup r on r.domain = h.domain and r.slot >= h.newest_slot - ?""";

    private CountRows() {}

    static void add(Connection connection, Delta delta) throws SQLException {
        if (delta.isEmpty()) {
            return;
        }
        addRollups(connection, delta.rollups().entrySet());
        addErrors(connection, delta.errors().entrySet());
        try (PreparedStatement heard = connection.prepareStatement(HEARD)) {
            new Columns<>(connection, heard, delta.rollups().keySet())
                    .texts(RollupKey::domain)
                    .longs(RollupKey::slot);
            heard.executeUpdate();
        }
    }

    private static void addRollups(Connection connection, Collection<Map.Entry<RollupKey, Rollup>> rows)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(ROLLUPS)) {
            new Columns<>(connection, upsert, rows)
                    .texts(row -> row.getKey().domain())
                    .longs(row -> row.getKey().slot())
                    .longs(row -> (long) row.getKey().status())
                    .longs(row -> row.getValue().requests())
                    .longs(row -> row.getValue().bytes())
                    .longs(row -> row.getValue().firstAt())
                    .longs(row -> row.getValue().lastAt());
            upsert.executeUpdate();
        }
    }

    private static void addErrors(Connection connection, Collection<Map.Entry<ErrorKey, Long>> rows)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(ERRORS)) {
            new Columns<>(connection, upsert, rows)
                    .texts(row -> row.getKey().domain())
                    .longs(row -> row.getKey().slot())
                    .longs(row -> (long) row.getKey().status())
                    .texts(row -> row.getKey().node())
                    .texts(row -> row.getKey().isp())
                    .texts(row -> row.getKey().region())
                    .longs(Map.Entry::getValue);
            upsert.executeUpdate();
        }
    }

    /** Every domain's counts up to so many seconds before its newest slot. */
    static Map<RollupKey, Rollup> recent(Connection connection, long seconds) throws SQLException {
        Map<RollupKey, Rollup> rollups = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(RECENT)) {
            query.setLong(1, seconds);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rollups.put(
                            new RollupKey(row.getString(1), row.getLong(2), row.getInt(3)),
                            new Rollup(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)));
                }
            }
        }
        return rollups;
    }
}
