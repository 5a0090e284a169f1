package io.matchday.monitor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows handed to a statement as one array per column, for {@code unnest}: one round trip however many rows. */
final class Columns<R> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<R> rows;
    private int parameter;

    Columns(Connection connection, PreparedStatement statement, Collection<R> rows) {
        this(connection, statement, rows, 0);
    }

    /**
     * For a statement that has other parameters too.
     *
     * @param parametersBefore parameters of the statement before its columns
     */
    Columns(Connection connection, PreparedStatement statement, Collection<R> rows, int parametersBefore) {
        this.parameter = parametersBefore;
        this.connection = connection;
        this.statement = statement;
        this.rows = List.copyOf(rows);
    }

    Columns<R> texts(Function<R, String> column) throws SQLException {
        return array("text", column, String[]::new);
    }

    Columns<R> longs(Function<R, Long> column) throws SQLException {
        return array("bigint", column, Long[]::new);
    }

    /** An array of the very type goes over the wire in binary; of objects, the driver would write a text. */
    private <T> Columns<R> array(String type, Function<R, T> column, IntFunction<T[]> room) throws SQLException {
        parameter++;
        statement.setArray(
                parameter,
                connection.createArrayOf(type, rows.stream().map(column).toArray(room)));
        return this;
    }
}
