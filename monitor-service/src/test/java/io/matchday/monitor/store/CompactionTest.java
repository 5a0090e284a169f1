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
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class CompactionTest {

    private static final Instant AT = Instant.parse("2026-10-31T12:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Settlement settlement;

    @Inject
    Details details;

    @Test
    void partsOfAMinuteBecomeOneAndCountTheSame() throws SQLException {
        String domain = LogLines.freshDomain();
        TestSource source = TestSource.nginx();
        for (int i = 1; i <= 3; i++) {
            source.send(new LogLines(domain).add(AT.plusSeconds(i), 502, i).text())
                    .statusCode(200);
            settlement.settle();
        }
        assertThat(parts(domain)).isEqualTo(3);
        Map<Long, Long> before = errors(domain);
        new Compaction(database).run(0);
        assertThat(parts(domain)).isEqualTo(1);
        assertThat(errors(domain)).isEqualTo(before).containsValue(6L);
        new Compaction(database).run(0);
        assertThat(parts(domain)).as("once is enough").isEqualTo(1);
    }

    private int parts(String domain) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return DetailRows.read(connection, List.of(domain), AT.getEpochSecond(), AT.getEpochSecond() + 60)
                    .size();
        }
    }

    private Map<Long, Long> errors(String domain) {
        Map<Long, Long> errors = new HashMap<>();
        details.read(
                List.of(domain),
                AT.getEpochSecond(),
                AT.getEpochSecond() + 60,
                part -> part.eachError((cell, count) -> errors.merge(cell.slot(), count, Long::sum)));
        return errors;
    }
}
