package io.matchday.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.RunningProcess;
import io.matchday.launcher.process.TestPorts;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story, because making a database takes seconds. */
class PostgresServerTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(told, true, StandardCharsets.UTF_8), false);
    private PostgresServer server;

    @BeforeEach
    void choosePort() {
        server = new PostgresServer(new Settings(home, home, 8081, TestPorts.free()), console);
    }

    @AfterEach
    void stop() {
        server.down();
    }

    @Test
    void servesDurablyBehindPasswordsAndComesBackAfterAKill() throws Exception {
        server.up();
        ServiceDatabases.Access intake = server.databases().of("intake");
        ServiceDatabases.Access monitor = server.databases().of("monitor");

        assertThat(query(intake, "show fsync")).isEqualTo("on");
        assertThat(query(intake, "show synchronous_commit")).isEqualTo("on");
        assertThat(query(intake, "show full_page_writes")).isEqualTo("on");
        assertThat(query(intake, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query(intake, "create table kept as select 42 as it")).isNull();
        assertThatThrownBy(() -> query(new ServiceDatabases.Access(intake.url(), "postgres", "guessed"), "select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() ->
                        query(new ServiceDatabases.Access(intake.url(), "monitor", monitor.password()), "select 1"))
                .as("the role of one service has no way into another's database")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");

        RunningProcess first = server.process().orElseThrow();
        server.up();
        assertThat(server.process()).contains(first);
        assertThat(told()).contains("runs already (pid " + first.pid() + ")");

        kill(first);
        assertThat(server.process()).isEmpty();
        server.up();
        assertThat(told()).contains("PostgreSQL (pid " + first.pid() + ") had been killed; its lock is cleaned.");
        assertThat(query(intake, "select it from kept")).isEqualTo("42");

        assertThat(server.down()).isTrue();
        assertThat(server.down()).isFalse();
        Files.delete(home.resolve("database.json"));
        assertThatThrownBy(server::up).isInstanceOf(Trouble.class).hasMessageContaining("passwords file is gone");
    }

    @Test
    void passwordsAreForTheirOwnerOnly() throws Exception {
        DatabasePasswords passwords = new DatabasePasswords(home.resolve("database.json"));
        String password = passwords.of("intake");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database.json"))))
                .isEqualTo("rw-------");
        assertThat(passwords.of("intake")).isEqualTo(password).isNotEqualTo(passwords.of("retro"));
    }

    private static void kill(RunningProcess process) {
        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
        assertThat(Waiting.until(() -> !process.alive(), Duration.ofSeconds(10), Duration.ofMillis(20)))
                .isTrue();
    }

    private static String query(ServiceDatabases.Access access, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
