package io.matchday.benchmarks.latency;

import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.feed.Packed;
import io.matchday.launcher.feed.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The log of an edge that serves the domains of all tries: ten times a second what was written since goes to the monitor and
 * into the file that the peers follow.
 */
final class TryLog implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(100);
    private static final int BEATS_PER_SECOND = 10;

    private final List<Try> tries;
    private final int linesPerBeat;
    private final LogFeed feed;
    private final PeerChains peers;
    private final AtomicLong accepted = new AtomicLong();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final ScheduledFuture<?> beating;

    /**
     * Begins to write.
     *
     * @param rate lines per second of each domain
     */
    TryLog(List<Try> tries, int rate, LogFeed feed, PeerChains peers) {
        this.tries = List.copyOf(tries);
        this.linesPerBeat = rate / BEATS_PER_SECOND;
        this.feed = feed;
        this.peers = peers;
        this.beating = beats.scheduleAtFixedRate(this::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lines that the monitor has taken so far. */
    long accepted() {
        return accepted.get();
    }

    /** Whether it writes no more, which it should until it is closed. */
    boolean isDone() {
        return beating.isDone();
    }

    /** Sends the lines since the last beat; does not wait for the answer. */
    private void beat() {
        Instant at = Instant.now();
        StringBuilder text = new StringBuilder();
        tries.forEach(one -> text.append(one.lines(linesPerBeat, at)));
        String lines = text.toString();
        Packed body = Packed.gzip(lines.getBytes(StandardCharsets.ISO_8859_1));
        Instant now = Instant.now();
        long nanos = System.nanoTime();
        CompletableFuture<Receipt> receipt = CompletableFuture.supplyAsync(() -> push(body), senders);
        Try.Beginning sent = new Try.Beginning(nanos, now, receipt);
        tries.forEach(one -> one.sent(sent));
        try {
            peers.write(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Receipt push(Packed body) {
        Receipt receipt = feed.push(body);
        accepted.addAndGet(receipt.accepted());
        return receipt;
    }

    @Override
    public void close() {
        beating.cancel(false);
        beats.shutdownNow();
        senders.shutdownNow();
    }
}
