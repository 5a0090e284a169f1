package io.matchday.monitor.delta;

import io.matchday.monitor.config.MonitorConfig;
import jakarta.inject.Singleton;

/** What all bodies are counted with: the names known and the deltas at hand. */
@Singleton
public class Counting {

    private final Vocabularies vocabularies;
    private final DeltaPool pool;

    Counting(MonitorConfig config) {
        this.vocabularies = new Vocabularies(config.ingest().names());
        this.pool = new DeltaPool(vocabularies);
    }

    public Vocabularies vocabularies() {
        return vocabularies;
    }

    public DeltaPool pool() {
        return pool;
    }
}
