package io.matchday.monitor.store;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of roll-ups in every tier, and up to when each domain has been heard. */
final class RollupRows {

    /** Rows written by one statement. On their way to the database they are held several times over. */
    static final int MOST_ROWS = 50_000;

    /** The next row then lies beside the one before, in the table as in its index. */
    private static final Comparator<RollupKey> AS_INDEXED = Comparator.comparing(RollupKey::domain)
            .thenComparingLong(RollupKey::slot)
            .thenComparingInt(RollupKey::status);

    private static final String ADDED =
            """
            with %s as materialized (select * from
              unnest(?::text[], ?::bigint[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
              as t (domain, slot, status, requests, bytes, first_at, last_at))"""
                    .formatted(added(Tier.SECOND));
    /** Each tier from the next finer one: that has far fewer rows than there are seconds. */
    private static final String COARSER =
            """
            %s as materialized (select domain, slot - slot %% %d as slot, status, sum(requests)::bigint as requests,
              sum(bytes)::bigint as bytes, min(first_at) as first_at, max(last_at) as last_at from %s group by 1, 2, 3)""";

    private static final String TIER =
            """
            %1$s as (insert into %1$s as r select domain, slot, status, requests, bytes, first_at, last_at from %2$s
              on conflict (domain, slot, status) do update set requests = r.requests + excluded.requests,
                bytes = r.bytes + excluded.bytes, first_at = least(r.first_at, excluded.first_at),
                last_at = greatest(r.last_at, excluded.last_at))""";
    private static final String HEARD =
            """
            insert into heard_domain as h (domain, newest_slot)
            select domain, max(slot) from %s group by domain
            on conflict (domain) do update set newest_slot = greatest(h.newest_slot, excluded.newest_slot),
              heard_at = now()"""
                    .formatted(added(Tier.SLOT));
    private static final String UPSERT = upsert();
    private static final String RECENT =
            """
            select r.domain, r.slot, r.status, r.requests, r.bytes, r.first_at, r.last_at
            from heard_domain h join %s r on r.domain = h.domain and r.slot >= h.newest_slot - ?""";

    private RollupRows() {}

    static void add(Connection connection, Delta delta) throws SQLException {
        List<Map.Entry<RollupKey, Rollup>> rows =
                new ArrayList<>(delta.rollupsBySecond().entrySet());
        if (rows.size() > MOST_ROWS) {
            // So that a row of a coarser tier is written by few of the statements.
            rows.sort(Comparator.comparingLong(row -> row.getKey().slot()));
        }
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            List<Map.Entry<RollupKey, Rollup>> some = rows.subList(from, Math.min(rows.size(), from + MOST_ROWS));
            some.sort(Map.Entry.comparingByKey(AS_INDEXED));
            add(connection, some);
        }
    }

    private static String upsert() {
        List<String> parts = new ArrayList<>(List.of(ADDED));
        Tier finer = Tier.SECOND;
        for (Tier tier : Tier.values()) {
            if (tier.rollups() && tier != Tier.SECOND) {
                parts.add(COARSER.formatted(added(tier), tier.stepSeconds(), added(finer)));
                finer = tier;
            }
        }
        for (Tier tier : Tier.values()) {
            if (tier.rollups()) {
                parts.add(TIER.formatted(tier.table(), added(tier)));
            }
        }
        return String.join(",\n", parts) + "\n" + HEARD;
    }

    private static String added(Tier tier) {
        return tier.table() + "_added";
    }

    private static void add(Connection connection, List<Map.Entry<RollupKey, Rollup>> rows) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
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

    /** Every domain's counts up to so many seconds before its newest slot. */
    static Map<RollupKey, Rollup> recent(Connection connection, Tier tier, long seconds) throws SQLException {
        Map<RollupKey, Rollup> rollups = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(RECENT.formatted(tier.table()))) {
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
