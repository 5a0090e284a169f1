package io.matchday.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.monitor.config.MonitorConfig;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class PartitionsTest {

    private static final long DAY = 86_400;

    @Inject
    DataSource database;

    @Inject
    Settlement settlement;

    @Inject
    MonitorConfig config;

    private String send(Instant at) {
        String domain = LogLines.freshDomain();
        TestSource.nginx().send(new LogLines(domain).add(at, 502, 5).text()).statusCode(200);
        settlement.settle();
        return domain;
    }

    @Test
    void everyTierCountsTheSame() throws SQLException {
        String domain = send(Instant.now());
        for (Tier tier : Tier.values()) {
            if (tier.rollups()) {
                assertThat(requests(tier.table(), domain)).as(tier.table()).isEqualTo(5);
            }
        }
        assertThat(number("select count(*) from detail where domain = ?", domain))
                .isEqualTo(1);
    }

    @Test
    void oldLinesGoWhereNoPartitionsAreMadeForThem() throws SQLException {
        String domain = send(Instant.parse("2018-11-07T00:12:08Z"));
        assertThat(requests(Tier.SLOT.older(), domain)).isEqualTo(5);
        assertThat(requests(Tier.SECOND.older(), domain)).isEqualTo(5);
        String fresh = send(Instant.now());
        assertThat(requests(Tier.SLOT.older(), fresh)).isZero();
    }

    @Test
    void aPartitionIsDroppedWhenItsTimeIsOver() throws SQLException {
        String domain = send(Instant.now());
        Instant later = Instant.now().plus(config.retention().seconds()).plusSeconds(2 * DAY);
        Partitions partitions = new Partitions(new Retention(config.retention()), InstantSource.fixed(later));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            partitions.dropExpired(connection);
            assertThat(requests(connection, Tier.SECOND.table(), domain)).isZero();
            assertThat(requests(connection, Tier.SLOT.table(), domain)).isEqualTo(5);
            // Other tests need what was dropped.
            connection.rollback();
        }
        assertThat(requests(Tier.SECOND.table(), domain)).isEqualTo(5);
    }

    @Test
    void whatIsKeptForLongerThanBeforeMovesIntoItsPartition() throws SQLException {
        Instant old = Instant.now().minus(config.retention().seconds()).minusSeconds(9 * DAY);
        String domain = send(old);
        assertThat(requests(Tier.SECOND.older(), domain)).isEqualTo(5);
        Partitions asIfEarlier =
                new Partitions(new Retention(config.retention()), InstantSource.fixed(old.plusSeconds(60)));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            asIfEarlier.ensure(connection, Set.of(old.getEpochSecond() / DAY * DAY));
            assertThat(requests(connection, Tier.SECOND.older(), domain)).isZero();
            assertThat(requests(connection, Tier.SECOND.table(), domain)).isEqualTo(5);
            connection.rollback();
        }
    }

    private long requests(String table, String domain) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return requests(connection, table, domain);
        }
    }

    private static long requests(Connection connection, String table, String domain) throws SQLException {
        return number(connection, "select coalesce(sum(requests), 0) from " + table + " where domain = ?", domain);
    }

    private long number(String query, String domain) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return number(connection, query, domain);
        }
    }

    private static long number(Connection connection, String query, String domain) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, domain);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
