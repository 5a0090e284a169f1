package io.matchday.monitor.delta;

import io.matchday.monitor.config.MonitorConfig;
import jakarta.inject.Singleton;

/** The vocabulary that bodies are counted in now: a new one is begun when the last is full. */
@Singleton
public class Vocabularies {

    private final int most;
    private volatile Vocabulary current;

    Vocabularies(MonitorConfig config) {
        this.most = config.ingest().names();
        this.current = new Vocabulary(most);
    }

    /** The vocabulary to begin a body in. */
    public Vocabulary current() {
        return current.full() ? next() : current;
    }

    private synchronized Vocabulary next() {
        if (current.full()) {
            current = new Vocabulary(most);
        }
        return current;
    }
}
