package io.matchday.launcher.database;

import io.matchday.launcher.console.Trouble;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** One database and one role for each service; no role may enter another's database. */
public final class ServiceDatabases {

    private static final List<String> NAMES = List.of("intake", "monitor", "capacity", "retro");

    private final int port;
    private final String superuserPassword;
    private final DatabasePasswords passwords;

    ServiceDatabases(int port, String superuserPassword, DatabasePasswords passwords) {
        this.port = port;
        this.superuserPassword = superuserPassword;
        this.passwords = passwords;
    }

    /**
     * How a service reaches its database.
     *
     * @param url JDBC address
     * @param user its role
     * @param password the role's password
     */
    public record Access(String url, String user, String password) {}

    public Access of(String service) {
        return new Access(url(service), service, passwords.of(service));
    }

    /** Makes what is missing. */
    void prepare() {
        Properties superuser = new Properties();
        superuser.setProperty("user", Cluster.SUPERUSER);
        superuser.setProperty("password", superuserPassword);
        try (Connection connection = DriverManager.getConnection(url(Cluster.SUPERUSER), superuser)) {
            for (String name : NAMES) {
                prepare(connection, name);
            }
        } catch (SQLException failed) {
            throw new Trouble("Cannot prepare the databases: " + failed.getMessage() + ".", failed);
        }
    }

    /** The names are our own and the passwords base64: neither can break out of the statement. */
    private void prepare(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!known(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + name + " login");
            }
            statement.execute("alter role " + name + " password '" + passwords.of(name) + "'");
            if (!known(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
            }
            statement.execute("revoke all on database " + name + " from public");
        }
    }

    private static boolean known(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
