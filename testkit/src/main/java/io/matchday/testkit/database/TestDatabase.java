package io.matchday.testkit.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A database of its own, in the build's PostgreSQL, for one run of one service's tests. */
public final class TestDatabase implements AutoCloseable {

    private static final String OWNER = "postgres";

    private final int port = new SharedPostgres().port();
    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

    public TestDatabase() {
        execute("create database " + name);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    public String user() {
        return OWNER;
    }

    public String password() {
        return OWNER;
    }

    @Override
    public void close() {
        execute("drop database if exists " + name + " with (force)");
    }

    private void execute(String sql) {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", OWNER, OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("Test database " + name + ": " + sql, failed);
        }
    }
}
