package io.matchday.platform.idempotency;

import io.matchday.platform.config.PlatformConfig;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Kept answers in the service's database; every call takes part in the caller's transaction. */
@ApplicationScoped
class AnswerStore {

    private static final String CLAIM = "insert into idempotent_answer (caller, key_hash, request_hash)"
            + " values (?, ?, ?) on conflict do nothing";
    private static final String READ =
            "select request_hash, status, headers, body from idempotent_answer" + " where caller = ? and key_hash = ?";
    private static final String KEEP =
            "update idempotent_answer set status = ?, headers = ?, body = ?" + " where caller = ? and key_hash = ?";
    private static final String EXPIRE = "delete from idempotent_answer where ctid = any (array("
            + "select ctid from idempotent_answer where created_at < now() - make_interval(hours => ?)"
            + " limit 50 for update skip locked))";

    private final DataSource database;
    private final AnswerSeal seal;
    private final int hours;

    AnswerStore(DataSource database, SuiteSecrets secrets, PlatformConfig config) {
        this.database = database;
        this.hours = config.idempotency().hours();
        try {
            this.seal = new AnswerSeal(secrets.serviceKey());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + secrets.serviceKeyFile(), unreadable);
        }
    }

    /** Claims the key for the request at hand; gives the first answer instead if there has been one. */
    Optional<Idempotency.Answer> claim(AnswerKey key) {
        try (Connection connection = database.getConnection()) {
            expire(connection);
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                claim.setString(1, key.caller());
                claim.setBytes(2, key.keyHash());
                claim.setBytes(3, key.requestHash());
                return claim.executeUpdate() == 1 ? Optional.empty() : Optional.of(read(connection, key));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The Idempotency-Key cannot be claimed", failed);
        }
    }

    void keep(AnswerKey key, Idempotency.Answer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, answer.status());
            keep.setString(
                    2, answer.location().orElse("") + "\n" + answer.etag().orElse(""));
            keep.setBytes(3, seal.seal(key, answer.body()));
            keep.setString(4, key.caller());
            keep.setBytes(5, key.keyHash());
            keep.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The answer cannot be kept for its Idempotency-Key", failed);
        }
    }

    private Idempotency.Answer read(Connection connection, AnswerKey key) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, key.caller());
            read.setBytes(2, key.keyHash());
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(CommonProblem.CONFLICT, "The first request is being undone; try again");
                }
                if (!MessageDigest.isEqual(row.getBytes(1), key.requestHash())) {
                    throw ProblemException.atField(
                            CommonProblem.IDEMPOTENCY_KEY_REUSED,
                            Idempotency.HEADER,
                            "Use a new key for a new request");
                }
                String[] headers = row.getString(3).split("\n", -1);
                return new Idempotency.Answer(
                        row.getInt(2), nonEmpty(headers[0]), nonEmpty(headers[1]), seal.open(key, row.getBytes(4)));
            }
        }
    }

    private void expire(Connection connection) throws SQLException {
        try (PreparedStatement expire = connection.prepareStatement(EXPIRE)) {
            expire.setInt(1, hours);
            expire.executeUpdate();
        }
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
