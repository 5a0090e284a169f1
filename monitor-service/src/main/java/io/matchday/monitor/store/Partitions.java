package io.matchday.monitor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the partitions that counts go into, and drops them when their time is over. There are partitions for the time
 * that is kept and no other: counts of older lines, such as those of a replayed log, go into the default partition.
 * Senders choose the times they write, and should not choose how many tables there are.
 */
final class Partitions {

    private static final String CHILDREN =
            """
            select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
            where i.inhparent = ?::regclass""";

    private final Retention retention;
    private final InstantSource clock;

    Partitions(Retention retention, InstantSource clock) {
        this.retention = retention;
        this.clock = clock;
    }

    /** Makes the partitions that counts of these days need, each given by its first second. Called with the fold's lock held. */
    void ensure(Connection connection, Set<Long> days) throws SQLException {
        for (Tier tier : Tier.values()) {
            Set<Long> wanted = wanted(tier, days);
            if (!wanted.isEmpty()) {
                Set<String> there = children(connection, tier);
                for (long begin : wanted) {
                    if (!there.contains(tier.partition(begin))) {
                        create(connection, tier, begin);
                    }
                }
            }
        }
    }

    /** Drops partitions all of whose counts are older than they are kept; their names. */
    List<String> dropExpired(Connection connection) throws SQLException {
        List<String> dropped = new ArrayList<>();
        Instant now = clock.instant();
        for (Tier tier : Tier.values()) {
            for (String child : children(connection, tier)) {
                if (!child.equals(tier.older()) && end(tier, child) <= retention.first(tier, now)) {
                    execute(connection, "drop table " + child);
                    dropped.add(child);
                }
            }
            forgetSilent(connection, tier);
        }
        return dropped;
    }

    private Set<Long> wanted(Tier tier, Set<Long> days) {
        long first = tier.partitionOf(retention.first(tier, clock.instant()));
        Set<Long> wanted = new TreeSet<>();
        for (long day : days) {
            long begin = tier.partitionOf(day);
            if (begin > first) {
                wanted.add(begin);
            }
        }
        return wanted;
    }

    /** Rows that lie in the default partition already, since less was kept when they came, move into the new one. */
    private static void create(Connection connection, Tier tier, long begin) throws SQLException {
        String name = tier.partition(begin);
        long end = tier.partitionEnd(begin);
        execute(connection, "create table %s (like %s including all)".formatted(name, tier.table()));
        execute(
                connection,
                "with moved as (delete from %s where slot >= %d and slot < %d returning *) insert into %s select * from moved"
                        .formatted(tier.older(), begin, end, name));
        execute(
                connection,
                "alter table %s attach partition %s for values from (%d) to (%d)"
                        .formatted(tier.table(), name, begin, end));
    }

    /** What lies outside the partitions is kept for as long as its domain has not been silent for that long. */
    private void forgetSilent(Connection connection, Tier tier) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from " + tier.older()
                        + " where domain in (select domain from heard_domain where heard_at < now() - ? * interval '1 second')")) {
            delete.setLong(1, retention.of(tier).toSeconds());
            delete.executeUpdate();
        }
    }

    private static Set<String> children(Connection connection, Tier tier) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement(CHILDREN)) {
            query.setString(1, tier.table());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
        }
        return names;
    }

    private static long end(Tier tier, String child) {
        return tier.partitionEnd(
                Long.parseLong(child.substring(tier.partition(0).length() - 1)));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
