package io.matchday.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still until somebody waits, and then needs no time for it. */
public final class TestClock implements WallClock {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now;

    public TestClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void pause(Duration length) {
        pauses.add(length);
        now = now.plus(length);
    }

    /** What was waited, in order. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
