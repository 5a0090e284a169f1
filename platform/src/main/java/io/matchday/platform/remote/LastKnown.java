package io.matchday.platform.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Keeps what other services said, in this service's database, and answers with it while they are away. A service that
 * restarts while another is down thus still knows what it knew. What was said is kept whatever becomes of the caller's
 * transaction.
 */
@ApplicationScoped
public class LastKnown {

    private static final Logger LOG = Logger.getLogger(LastKnown.class);
    private static final String REMEMBER = "insert into last_known (source, item, body, learned_at) values (?, ?, ?, ?)"
            + " on conflict (source, item) do update set body = excluded.body, learned_at = excluded.learned_at"
            + " where last_known.learned_at <= excluded.learned_at";
    private static final String FORGET = "delete from last_known where source = ? and item = ?";
    private static final String RECALL = "select body, learned_at from last_known where source = ? and item = ?";

    private final DataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final WrittenDown written = new WrittenDown();

    LastKnown(DataSource database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Asks and remembers the answer; answers from memory when asking fails.
     *
     * @param source the service asked
     * @param item what is asked for, unique within the source
     * @param ask the call; {@link NotThereException} says that there is no such thing, which is remembered too
     * @return empty when there is no such thing, or when it cannot be asked and was never known
     */
    public <T> Optional<Known<T>> ask(String source, String item, Class<T> type, Supplier<T> ask) {
        Instant asked = clock.instant();
        try {
            T answer = ask.get();
            remember(source, item, write(answer), asked);
            return Optional.of(new Known<>(answer, asked, true));
        } catch (NotThereException gone) {
            written.forget(source, item);
            update(FORGET, source, item);
            return Optional.empty();
        } catch (RuntimeException away) {
            LOG.debugf("%s cannot be asked for %s: %s", source, item, away.getMessage());
            return recall(source, item, type);
        }
    }

    /** What was last known, without asking. */
    public <T> Optional<Known<T>> recall(String source, String item, Class<T> type) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(RECALL)) {
            query.setString(1, source);
            query.setString(2, item);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Instant learnedAt = row.getObject(2, OffsetDateTime.class).toInstant();
                return Optional.of(new Known<>(json.readValue(row.getString(1), type), learnedAt, false));
            }
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("What is known of " + source + " cannot be read", failed);
        }
    }

    /** The same answer is not written down again at once: many ask for one event, and would queue for its row. */
    private void remember(String source, String item, String body, Instant asked) {
        if (!written.holds(source, item, body, asked)) {
            update(REMEMBER, source, item, body, asked.atOffset(ZoneOffset.UTC));
            written.note(source, item, body, asked);
        }
    }

    /** Outside of the caller's transaction, which would hold the row for as long as it goes on: others ask for the same. */
    private void update(String sql, Object... values) {
        QuarkusTransaction.suspendingExisting().run(() -> execute(sql, values));
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("What was learned cannot be kept", failed);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("What was learned cannot be written down", failed);
        }
    }
}
