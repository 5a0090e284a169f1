package io.matchday.monitor.store;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.window.Windows;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** The book of all that has been counted. Memory follows it: what is not durable is not in the windows either. */
@Singleton
@Startup
public class Ledger implements CommitListener {

    private final DataSource database;
    private final Windows windows;
    private final long horizonSeconds;
    private final Event<Counted> events;
    private final MeterRegistry meters;
    private final Timer latency;
    private final GroupCommit commits;

    Ledger(DataSource database, Windows windows, MonitorConfig config, Event<Counted> events, MeterRegistry meters) {
        this.database = database;
        this.windows = windows;
        this.horizonSeconds = config.windows().horizon().toSeconds();
        this.events = events;
        this.meters = meters;
        this.latency = meters.timer("matchday.ingest.commit");
        this.commits = new GroupCommit(
                new PostgresBatchStore(database),
                this,
                config.ingest().queue(),
                config.ingest().group());
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
            return receipt;
        });
    }

    @Override
    public void committed(Delta added) {
        windows.add(added.rollups());
        if (!added.isEmpty()) {
            events.fire(new Counted(added.touched()));
        }
    }

    @Override
    public void catchUp() {
        try (Connection connection = database.getConnection()) {
            windows.replace(CountRows.recent(connection, horizonSeconds));
        } catch (SQLException failed) {
            throw new IllegalStateException("The counts cannot be read", failed);
        }
        events.fire(Counted.everything(windows));
    }

    @PreDestroy
    void close() {
        commits.close();
    }

    private void count(String outcome, long lines) {
        meters.counter("matchday.ingest.lines", "outcome", outcome).increment((double) lines);
    }
}
