package io.matchday.monitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads back what requests were counted by domain and status, from the coarsest table that can tell. */
@ApplicationScoped
public class RollupReader {

    /** Rows fetched at one time: a bound on memory. */
    private static final int FETCHED = 5_000;

    private static final String CELLS =
            """
            select domain, (slot - ?) / ? as part, status, sum(requests)::bigint, sum(bytes)::bigint from %s
            where domain = any (?) and slot >= ? and slot < ? group by 1, 2, 3 order by 2, 1, 3""";
    private static final String NEWEST = "select domain, newest_slot from heard_domain where domain = any (?)";

    private final DataSource database;
    private final Settlement settlement;

    RollupReader(DataSource database, Settlement settlement) {
        this.database = database;
        this.settlement = settlement;
    }

    /**
     * Shows, in the order of time, all that has been acknowledged before this call.
     *
     * @param from first second
     * @param to second after the last
     * @param step seconds that are added up in one cell, counted from the first on
     */
    public void read(List<String> domains, long from, long to, long step, Consumer<RollupCell> visitor) {
        if (from >= to) {
            return;
        }
        settlement.settle();
        String cells = CELLS.formatted(coarsest(from, to, step).table());
        try (Connection connection = database.getConnection()) {
            // Outside a transaction the driver would hold all rows at once.
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(cells)) {
                query.setFetchSize(FETCHED);
                query.setLong(1, from);
                query.setLong(2, step);
                query.setArray(3, connection.createArrayOf("text", domains.toArray()));
                query.setLong(4, from);
                query.setLong(5, to);
                show(query, from, step, visitor);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The roll-ups cannot be read", failed);
        }
    }

    /** Per domain that was ever heard of, its newest slot. */
    public Map<String, Long> newestSlots(List<String> domains) {
        settlement.settle();
        Map<String, Long> newest = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEWEST)) {
            query.setArray(1, connection.createArrayOf("text", domains.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    newest.put(row.getString(1), row.getLong(2));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The newest slots cannot be read", failed);
        }
        return newest;
    }

    /** The newest slot ever heard of any of these domains. */
    public OptionalLong newestSlot(List<String> domains) {
        return newestSlots(domains).values().stream().mapToLong(Long::longValue).max();
    }

    /** The coarsest table in which none of these ends lies within a row. */
    static Tier coarsest(long from, long to, long step) {
        return Arrays.stream(Tier.values())
                .filter(Tier::rollups)
                .filter(tier -> from % tier.stepSeconds() == 0
                        && to % tier.stepSeconds() == 0
                        && step % tier.stepSeconds() == 0)
                .max(Comparator.comparingInt(Tier::stepSeconds))
                .orElse(Tier.SECOND);
    }

    private static void show(PreparedStatement query, long from, long step, Consumer<RollupCell> visitor)
            throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                visitor.accept(new RollupCell(
                        row.getString(1), from + row.getLong(2) * step, row.getInt(3), row.getLong(4), row.getLong(5)));
            }
        }
    }
}
