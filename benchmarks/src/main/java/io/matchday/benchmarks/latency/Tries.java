package io.matchday.benchmarks.latency;

import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.process.WallClock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries one after another. The domains of all are served from the beginning, as those of a match are, and the next one's
 * node breaks when those that are quick have told of the last one.
 */
final class Tries implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    /** Trouble begins anywhere between two ticks of whoever looks once a second. */
    private static final int PHASE_MILLIS = 1000;

    private static final Duration QUICK = Duration.ofSeconds(30);
    private static final Duration SLOW = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);

    private final List<Try> all;
    private final TryLog log;
    private final PeerChains peers;
    private final Hooks hooks;
    private final Random random;

    /** Begins to serve all domains. */
    Tries(LatencyOptions options, List<String> domains, LogFeed feed, PeerChains peers, Hooks hooks) {
        this.all = IntStream.range(0, domains.size())
                .mapToObj(number -> new Try(number, new TryTraffic(domains.get(number), options.errorPercent())))
                .toList();
        this.peers = peers;
        this.hooks = hooks;
        this.random = new Random(options.seed());
        this.log = new TryLog(all, options.rate(), feed, peers);
    }

    /** Lines of all domains that the monitor has taken so far. */
    long accepted() {
        return log.accepted();
    }

    /** Breaks a node of one domain and waits for those that are quick to tell. */
    void run(int number) {
        WallClock.SYSTEM.pause(BETWEEN.plusMillis(random.nextInt(PHASE_MILLIS)));
        Try one = all.get(number);
        one.breakNode();
        Waiting.until(() -> one.isToldBy(quick(), hooks) || log.isDone(), QUICK, LOOK_EVERY);
    }

    /** Waits for those that take minutes, and tells what became of all tries but the first, which warms up. */
    List<Tried> outcomes() {
        List<Try> counted = all.subList(1, all.size());
        Waiting.until(() -> counted.stream().allMatch(one -> one.isToldBy(receivers(), hooks)), patience(), LOOK_EVERY);
        return counted.stream().map(one -> one.outcome(receivers(), hooks)).toList();
    }

    @Override
    public void close() {
        log.close();
    }

    /** All that can be told, ours first. */
    private List<String> receivers() {
        return Stream.concat(Stream.of(Hooks.OURS), peers.chains().stream().map(Chain::key))
                .toList();
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
