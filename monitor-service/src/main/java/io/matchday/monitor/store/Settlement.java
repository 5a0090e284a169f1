package io.matchday.monitor.store;

import io.matchday.monitor.config.MonitorConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Sees to it that counts come from the journal into their tables, and leave these when their time is over. */
@Singleton
public class Settlement {

    private static final Logger LOG = Logger.getLogger(Settlement.class);

    private final DataSource database;
    private final Partitions partitions;
    private final Fold fold;
    private final Compaction compaction;

    Settlement(DataSource database, MonitorConfig config, InstantSource clock) {
        this.database = database;
        this.partitions = new Partitions(new Retention(config.retention()), clock);
        this.fold = new Fold(database, partitions);
        this.compaction = new Compaction(database);
    }

    /** On return, the tables hold all that was acknowledged before the call. */
    public void settle() {
        // It commits for itself, whatever its caller is in the middle of.
        QuarkusTransaction.suspendingExisting().run(fold::run);
    }

    @Scheduled(every = "{matchday.monitor.ingest.fold-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void foldNow() {
        settle();
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void putTogether() throws SQLException {
        compaction.run();
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void dropExpired() throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<String> dropped = partitions.dropExpired(connection);
            if (!dropped.isEmpty()) {
                LOG.infof("Counts whose time is over were dropped: %s", dropped);
            }
        }
    }
}
