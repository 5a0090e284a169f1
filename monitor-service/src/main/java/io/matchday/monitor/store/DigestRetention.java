package io.matchday.monitor.store;

import io.matchday.monitor.config.MonitorConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Forgets, after a time, which bodies have come. */
@ApplicationScoped
class DigestRetention {

    private final DataSource database;
    private final Duration kept;

    DigestRetention(DataSource database, MonitorConfig config) {
        this.database = database;
        this.kept = config.ingest().rememberDigests();
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from ingest_batch where at < now() - ? * interval '1 second'")) {
            delete.setLong(1, kept.toSeconds());
            delete.executeUpdate();
        }
    }
}
