package io.matchday.monitor.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Which edge nodes a domain's errors came from, by the cube of errors. */
@ApplicationScoped
class ErrorNodes {

    private static final int MOST = 5;
    private static final String TOP =
            """
            select node, sum(errors)::bigint, sum(sum(errors)) over ()::bigint from error_cube
            where domain = ? and slot between ? and ?
            group by node order by 2 desc, node limit\s"""
                    + MOST;
    private static final String NEWEST = "select newest_slot from heard_domain where domain = ?";

    private final DataSource database;

    ErrorNodes(DataSource database) {
        this.database = database;
    }

    /** The nodes with most errors between two slots, both included. */
    List<TopNode> top(String domain, long first, long last) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TOP)) {
            query.setString(1, domain);
            query.setLong(2, first);
            query.setLong(3, last);
            List<TopNode> nodes = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    double share = (double) row.getLong(2) / row.getLong(3);
                    nodes.add(new TopNode(row.getString(1), row.getLong(2), share));
                }
            }
            return nodes;
        } catch (SQLException failed) {
            throw new IllegalStateException("The cube of errors cannot be read", failed);
        }
    }

    /** The newest slot heard of a domain. */
    long newestSlot(String domain) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEWEST)) {
            query.setString(1, domain);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : Long.MIN_VALUE;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The newest slot cannot be read", failed);
        }
    }
}
