package io.matchday.monitor.store;

import io.matchday.monitor.config.MonitorConfig;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Tells from which log time on counts are sure to be kept; older ones may be gone, and need not be. */
@Singleton
public class KeptSince {

    private final Retention retention;
    private final InstantSource clock;

    KeptSince(MonitorConfig config, InstantSource clock) {
        this.retention = new Retention(config.retention());
        this.clock = clock;
    }

    /** Of what {@link RollupReader} reads for the same arguments. */
    public Instant rollups(long from, long to, long step) {
        return since(RollupReader.coarsest(from, to, step));
    }

    /** Of what {@link Details} reads. */
    public Instant details() {
        return since(Tier.DETAIL);
    }

    private Instant since(Tier tier) {
        return Instant.ofEpochSecond(retention.first(tier, clock.instant()));
    }
}
