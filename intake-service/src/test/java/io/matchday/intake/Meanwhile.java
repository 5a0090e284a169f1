package io.matchday.intake;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Somebody who writes a row of the same key at the same time, and is done first. */
public final class Meanwhile {

    private static final String SAME = "insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(row)"
            + " || jsonb_build_object('key', ?::text))).* from %1$s row where key = ?";
    private static final String WAITING = "select exists (select 1 from pg_locks where not granted)";

    private final DataSource database;

    public Meanwhile(DataSource database) {
        this.database = database;
    }

    /** What a request is answered that begins before, and has to wait until, another one like this row is written. */
    public Response write(String table, String like, String key, Supplier<Response> request) throws SQLException {
        try (Connection other = database.getConnection();
                PreparedStatement insert = other.prepareStatement(SAME.formatted(table))) {
            other.setAutoCommit(false);
            insert.setString(1, key);
            insert.setString(2, like);
            insert.executeUpdate();
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(request);
            await().until(this::somebodyWaits);
            other.commit();
            other.setAutoCommit(true);
            return answer.join();
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(WAITING);
                ResultSet found = query.executeQuery()) {
            return found.next() && found.getBoolean(1);
        }
    }
}
