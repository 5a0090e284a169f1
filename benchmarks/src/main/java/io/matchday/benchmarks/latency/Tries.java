package io.matchday.benchmarks.latency;

import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.process.WallClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tries one after another. The next one begins when those that are quick have told of the last one. */
final class Tries implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(100);
    private static final int BEATS_PER_SECOND = 10;
    /** Good traffic before the trouble, so that everybody has counted the domain for a while. */
    private static final Duration LEAD = Duration.ofSeconds(4);
    /** Trouble begins anywhere between two ticks of whoever looks once a second. */
    private static final int PHASE_MILLIS = 1000;

    private static final Duration QUICK = Duration.ofSeconds(30);
    private static final Duration SLOW = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);

    private final LatencyOptions options;
    private final LogFeed feed;
    private final PeerChains peers;
    private final Hooks hooks;
    private final Random random;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final List<ScheduledFuture<?>> beating = new ArrayList<>();

    Tries(LatencyOptions options, LogFeed feed, PeerChains peers, Hooks hooks) {
        this.options = options;
        this.feed = feed;
        this.peers = peers;
        this.hooks = hooks;
        this.random = new Random(options.seed());
    }

    /** Tries one domain, and goes on sending its lines if somebody slow is still to tell of it. */
    Try run(int number, String domain) {
        Try one = new Try(
                number,
                new TryTraffic(domain, options.errorPercent()),
                options.rate() / BEATS_PER_SECOND,
                feed,
                peers,
                senders);
        ScheduledFuture<?> beat = beats.scheduleAtFixedRate(one::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        beating.add(beat);
        WallClock.SYSTEM.pause(LEAD.plusMillis(random.nextInt(PHASE_MILLIS)));
        one.breakNode();
        Waiting.until(() -> one.isToldBy(quick(), hooks) || beat.isDone(), QUICK, LOOK_EVERY);
        if (quick().size() == receivers().size()) {
            beat.cancel(false);
        }
        return one;
    }

    /** Waits for those that take minutes, and tells what became of all tries. */
    List<Tried> outcomes(List<Try> tries) {
        Waiting.until(() -> tries.stream().allMatch(one -> one.isToldBy(receivers(), hooks)), patience(), LOOK_EVERY);
        return tries.stream().map(one -> one.outcome(receivers(), hooks)).toList();
    }

    /** All that can be told, ours first. */
    List<String> receivers() {
        return Stream.concat(Stream.of(Hooks.OURS), peers.chains().stream().map(Chain::key))
                .toList();
    }

    @Override
    public void close() {
        beating.forEach(beat -> beat.cancel(false));
        beats.shutdownNow();
        senders.shutdownNow();
    }

    private List<String> quick() {
        return receivers().stream()
                .filter(receiver -> receiver.equals(Hooks.OURS) || receiver.equals(Chain.TUNED.key()))
                .toList();
    }

    private Duration patience() {
        return quick().size() == receivers().size() ? Duration.ZERO : SLOW;
    }
}
