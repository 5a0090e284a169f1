package io.matchday.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A fold that moves more counts than one statement writes. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class LargeFoldTest {

    private static final Instant AT = Instant.parse("2026-10-31T00:00:05Z");
    private static final int BODY = 10_000;
    private static final int SECONDS = RollupRows.MOST_ROWS + BODY;

    @Inject
    DataSource database;

    @Inject
    Settlement settlement;

    @Test
    void everySecondIsCountedOnceInEveryTier() throws SQLException {
        String domain = LogLines.freshDomain();
        TestSource source = TestSource.nginx();
        for (int from = 0; from < SECONDS; from += BODY) {
            LogLines lines = new LogLines(domain);
            for (int second = from; second < from + BODY; second++) {
                lines.add(AT.plusSeconds(second), 200, 1);
            }
            source.send(lines.text()).statusCode(200);
        }
        settlement.settle();
        for (Tier tier : Tier.values()) {
            if (tier.rollups()) {
                assertThat(requests(tier.table(), domain)).as(tier.table()).isEqualTo(SECONDS);
            }
        }
    }

    private long requests(String table, String domain) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select sum(requests) from " + table + " where domain = ?")) {
            query.setString(1, domain);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
