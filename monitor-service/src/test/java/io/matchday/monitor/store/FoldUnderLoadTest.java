package io.matchday.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class FoldUnderLoadTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    DataSource database;

    @Inject
    Settlement settlement;

    @Test
    void whoeverFoldsDoesNotFoldForAllWhoComeAfter() {
        TestSource.nginx()
                .send(new LogLines(LogLines.freshDomain())
                        .add(Instant.now(), 200, 5)
                        .text())
                .statusCode(200);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> feeding = CompletableFuture.runAsync(() -> feed(done));
        try {
            await().atMost(SOON).until(() -> journal() >= 1_000);
            CompletableFuture<Void> folding = CompletableFuture.runAsync(settlement::settle);
            await().atMost(SOON).until(folding::isDone);
            assertThat(feeding).as("more was coming all the time").isNotDone();
        } finally {
            done.set(true);
        }
        feeding.join();
        settlement.settle();
        assertThat(journal()).isZero();
    }

    /** Rows that add nothing, always more than are taken out at one time. */
    private void feed(AtomicBoolean done) {
        while (!done.get()) {
            if (journal() < 1_000) {
                query(
                        "with added as (insert into journal (delta) select ''::bytea from generate_series(1, 600) returning 1)"
                                + " select count(*) from added");
            }
        }
    }

    private long journal() {
        return query("select count(*) from journal");
    }

    private long query(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
