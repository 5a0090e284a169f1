package io.matchday.monitor.store;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.delta.Lateness;
import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import io.matchday.monitor.delta.Vocabularies;
import io.matchday.monitor.window.SlotCounts;
import io.matchday.monitor.window.Windows;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** The book of all that has been counted. Memory follows it: what is not durable is not in the windows either. */
@Singleton
@Startup
public class Ledger implements CommitListener {

    private final DataSource database;
    private final Settlement settlement;
    private final Windows windows;
    private final MonitorConfig.Windows horizons;
    private final Event<Counted> counted;
    private final Event<Restored> restored;
    private final MeterRegistry meters;
    private final Timer latency;
    private final GroupCommit commits;

    Ledger(
            DataSource database,
            Settlement settlement,
            Vocabularies vocabularies,
            Windows windows,
            MonitorConfig config,
            Event<Counted> counted,
            Event<Restored> restored,
            MeterRegistry meters) {
        this.database = database;
        this.settlement = settlement;
        this.windows = windows;
        this.horizons = config.windows();
        this.counted = counted;
        this.restored = restored;
        this.meters = meters;
        this.latency = meters.timer("matchday.ingest.commit");
        this.commits =
                new GroupCommit(new PostgresBatchStore(database, vocabularies), this, GroupLimits.of(config.ingest()));
        meters.gauge("matchday.ingest.waiting", commits, GroupCommit::waiting);
    }

    /** Takes a body in; the receipt comes when it is durable. */
    public CompletableFuture<Receipt> submit(IngestBatch batch) {
        Timer.Sample sample = Timer.start(meters);
        return commits.submit(batch).thenApply(receipt -> {
            sample.stop(latency);
            count("accepted", receipt.accepted());
            count("rejected", receipt.rejected());
            count("duplicate", receipt.duplicate());
            count("late", receipt.late());
            return receipt;
        });
    }

    /** Which lines come too late for a source that allows this much. */
    public Lateness lateness(Duration allowed) {
        return domain -> {
            OptionalLong newest = windows.newest(domain);
            return newest.isPresent() ? newest.getAsLong() - allowed.toMillis() : Long.MIN_VALUE;
        };
    }

    @Override
    public void committed(Delta added) {
        if (!added.isEmpty()) {
            Map<RollupKey, Rollup> rollups = added.rollupsBySecond();
            windows.add(rollups);
            counted.fire(new Counted(SlotCounts.bySlot(rollups)));
        }
    }

    @Override
    public void catchUp() {
        settlement.settle();
        try (Connection connection = database.getConnection()) {
            windows.replace(
                    RollupRows.recent(connection, Tier.SLOT, horizons.horizon().toSeconds()));
            restored.fire(new Restored(SlotCounts.bySlot(RollupRows.recent(
                    connection, Tier.SECOND, horizons.seconds().toSeconds()))));
        } catch (SQLException failed) {
            throw new IllegalStateException("The counts cannot be read", failed);
        }
    }

    @PreDestroy
    void close() {
        commits.close();
    }

    private void count(String outcome, long lines) {
        meters.counter("matchday.ingest.lines", "outcome", outcome).increment((double) lines);
    }
}
