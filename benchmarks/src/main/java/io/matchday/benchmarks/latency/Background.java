package io.matchday.benchmarks.latency;

import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.process.WallClock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** What the monitor has to do beside the tries: lines over several connections, as fast as it takes them or at a pace. */
final class Background implements AutoCloseable {

    /** A pace that nobody keeps. */
    static final double UNHELD = Double.POSITIVE_INFINITY;

    private static final double NANOS = 1e9;
    /** Whoever is further behind than this does not catch up, which would be a load of another kind. */
    private static final long MOST_BEHIND = 1_000_000_000L;

    private final LogFeed feed;
    private final FreshBodies bodies;
    private final int connections;
    private final ExecutorService senders;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong due = new AtomicLong(System.nanoTime());
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private volatile long nanosPerBody;
    private volatile boolean open = true;
    private boolean begun;

    Background(LogFeed feed, FreshBodies bodies, int connections) {
        this.feed = feed;
        this.bodies = bodies;
        this.senders = Executors.newFixedThreadPool(connections);
        this.connections = connections;
    }

    /** Begins, or goes on, at so many lines per second; 0 sends none. */
    void pace(double linesPerSecond) {
        due.set(System.nanoTime());
        nanosPerBody = (long) (bodies.lines() / linesPerSecond * NANOS);
        if (!begun && linesPerSecond > 0) {
            begun = true;
            IntStream.range(0, connections).forEach(sender -> senders.execute(this::send));
        }
    }

    /** Lines taken so far. */
    long accepted() {
        if (failure.get() != null) {
            throw failure.get();
        }
        return accepted.get();
    }

    @Override
    public void close() {
        open = false;
        senders.shutdownNow();
    }

    private void send() {
        try {
            while (open) {
                awaitTurn();
                accepted.addAndGet(feed.push(bodies.next()).accepted());
            }
        } catch (RuntimeException failed) {
            if (open) {
                failure.compareAndSet(null, failed);
            }
        }
    }

    private void awaitTurn() {
        long mine = due.getAndAdd(nanosPerBody);
        long now = System.nanoTime();
        if (mine > now) {
            WallClock.SYSTEM.pause(Duration.ofNanos(mine - now));
        } else if (now - mine > MOST_BEHIND) {
            due.accumulateAndGet(now, Math::max);
        }
    }
}
