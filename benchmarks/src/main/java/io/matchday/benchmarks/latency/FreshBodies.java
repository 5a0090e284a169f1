package io.matchday.benchmarks.latency;

import io.matchday.benchmarks.log.Dialect;
import io.matchday.benchmarks.log.LogGenerator;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.log.PackedLog;
import io.matchday.launcher.feed.Packed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * More bodies of a match day than this machine could make beside taking them: some are made anew all the time, so that
 * their lines are of the last seconds, and each is sent many times with one line before it that no other has, so that
 * the monitor counts every one.
 */
final class FreshBodies implements AutoCloseable {

    private static final int KEPT = 8;
    private static final Duration RENEW_EVERY = Duration.ofMillis(500);
    /** What a line of the log takes on average. */
    private static final int BYTES_PER_LINE = 270;

    private static final int DOMAINS = 200;
    private static final int NODES = 2000;
    /** The lines of a body lie within this, as those that a node's sender has gathered. */
    private static final int SPAN_SECONDS = 2;

    private final List<String> domains = LogGenerator.domains(DOMAINS);
    private final long lines;
    private final long seed;
    private final AtomicReferenceArray<Packed> bodies = new AtomicReferenceArray<>(KEPT);
    private final AtomicLong made = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> renewing;

    FreshBodies(int bodyBytes, long seed) {
        this.lines = Math.max(1, bodyBytes / BYTES_PER_LINE);
        this.seed = seed;
        for (int body = 0; body < KEPT; body++) {
            renew();
        }
        long every = RENEW_EVERY.toMillis();
        this.renewing = renewal.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
    }

    /** The domains in them. */
    List<String> domains() {
        return domains;
    }

    /** Lines of a body. */
    long lines() {
        return lines + 1;
    }

    /** A body that was never given before. */
    Packed next() {
        if (renewing.isDone()) {
            throw new IllegalStateException("No new bodies are made any more");
        }
        long number = taken.getAndIncrement();
        String first = EdgeLine.of(Instant.now(), domains.get(0), number, "edge-" + seed, 200);
        return Packed.gzip(first.getBytes(StandardCharsets.ISO_8859_1)).followedBy(bodies.get((int) (number % KEPT)));
    }

    @Override
    public void close() {
        renewal.shutdownNow();
    }

    private void renew() {
        long number = made.getAndIncrement();
        LogOptions options = new LogOptions(
                lines,
                seed + number,
                DOMAINS,
                NODES,
                (int) Math.max(1, lines),
                Instant.now().minusSeconds(SPAN_SECONDS));
        try {
            bodies.set(
                    (int) (number % KEPT),
                    PackedLog.of(options, Dialect.TEXT, Integer.MAX_VALUE / 4)
                            .bodies()
                            .get(0));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
