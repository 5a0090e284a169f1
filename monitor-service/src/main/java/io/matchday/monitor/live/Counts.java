package io.matchday.monitor.live;

import io.matchday.monitor.store.Settlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads the durable counts. */
@ApplicationScoped
class Counts {

    private static final String SLOTS =
            """
            select domain, slot, status, requests, bytes from rollup_10s
            where domain = any (?) and slot >= ? and slot < ?""";
    private static final String NEWEST = "select max(newest_slot) from heard_domain where domain = any (?)";

    private final DataSource database;
    private final Settlement settlement;

    Counts(DataSource database, Settlement settlement) {
        this.database = database;
        this.settlement = settlement;
    }

    /** Per domain, its slots in their order; a domain that was not heard of in this time has none. */
    Map<String, NavigableMap<Long, CountedSlot>> slots(List<String> domains, TimeRange range) {
        Map<String, NavigableMap<Long, CountedSlot>> counted = new HashMap<>();
        domains.forEach(domain -> counted.put(domain, new TreeMap<>()));
        settlement.settle();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SLOTS)) {
            query.setArray(1, connection.createArrayOf("text", domains.toArray()));
            query.setLong(2, range.firstSlot());
            query.setLong(3, range.to().getEpochSecond());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    CountedSlot slot = CountedSlot.of(row.getInt(3), row.getLong(4), row.getLong(5));
                    counted.get(row.getString(1)).merge(row.getLong(2), slot, CountedSlot::plus);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The counts cannot be read", failed);
        }
        return counted;
    }

    /** The newest slot heard of any of these domains. */
    OptionalLong newestSlot(List<String> domains) {
        settlement.settle();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEWEST)) {
            query.setArray(1, connection.createArrayOf("text", domains.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                long newest = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(newest);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The newest slot cannot be read", failed);
        }
    }
}
