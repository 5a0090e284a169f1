package io.matchday.benchmarks.latency;

import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.feed.Packed;
import io.matchday.launcher.feed.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** One domain whose node breaks at some moment: beat by beat its lines go to the monitor and into the peers' log. */
final class Try {

    private static final double NANOS = 1e9;

    private final int number;
    private final TryTraffic traffic;
    private final int linesPerBeat;
    private final LogFeed feed;
    private final PeerChains peers;
    private final Executor senders;
    private volatile boolean broken;
    private volatile Optional<Beginning> begun = Optional.empty();

    Try(int number, TryTraffic traffic, int linesPerBeat, LogFeed feed, PeerChains peers, Executor senders) {
        this.number = number;
        this.traffic = traffic;
        this.linesPerBeat = linesPerBeat;
        this.feed = feed;
        this.peers = peers;
        this.senders = senders;
    }

    /** With the next beat the node is broken. */
    void breakNode() {
        broken = true;
    }

    /** Sends the lines since the last beat; does not wait for the answer. */
    void beat() {
        boolean failing = broken;
        String lines = traffic.next(linesPerBeat, Instant.now(), failing);
        Packed body = Packed.gzip(lines.getBytes(StandardCharsets.ISO_8859_1));
        Instant now = Instant.now();
        long nanos = System.nanoTime();
        CompletableFuture<Receipt> receipt = CompletableFuture.supplyAsync(() -> feed.push(body), senders);
        if (failing && begun.isEmpty()) {
            begun = Optional.of(new Beginning(nanos, now, receipt));
        }
        try {
            peers.write(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether all of these have told of it. */
    boolean isToldBy(List<String> receivers, Hooks hooks) {
        return receivers.stream()
                .allMatch(receiver -> hooks.told(receiver, traffic.domain()).isPresent());
    }

    Tried outcome(List<String> receivers, Hooks hooks) {
        Beginning first = begun.orElseThrow(() -> new IllegalStateException("Try " + number + " never began"));
        Map<String, Double> told = new HashMap<>();
        for (String receiver : receivers) {
            hooks.told(receiver, traffic.domain())
                    .ifPresent(one -> told.put(receiver, (one.nanos() - first.nanos()) / NANOS));
        }
        double detected = hooks.told(Hooks.OURS, traffic.domain())
                .flatMap(Hooks.Told::detectedAt)
                .map(at -> Duration.between(first.at(), at).toNanos() / NANOS)
                .orElse(Double.NaN);
        return new Tried(number, first.durable(), detected, told);
    }

    /**
     * How the trouble began.
     *
     * @param nanos when the first failing line was sent, by this process' clock
     * @param at the same by the wall's
     * @param receipt for its body
     */
    private record Beginning(long nanos, Instant at, CompletableFuture<Receipt> receipt) {

        double durable() {
            return receipt.isDone() && !receipt.isCompletedExceptionally()
                    ? receipt.join().latency().toNanos() / NANOS
                    : Double.NaN;
        }
    }
}
