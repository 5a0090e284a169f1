package io.matchday.benchmarks.latency;

import io.matchday.launcher.feed.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One domain of which a node breaks at some moment. */
final class Try {

    private static final double NANOS = 1e9;

    private final int number;
    private final TryTraffic traffic;
    private volatile boolean broken;
    private volatile Optional<Beginning> begun = Optional.empty();

    Try(int number, TryTraffic traffic) {
        this.number = number;
        this.traffic = traffic;
    }

    /** From the next lines on the node is broken. */
    void breakNode() {
        broken = true;
    }

    /** Its next lines, written at that time. */
    String lines(int count, Instant at) {
        return traffic.next(count, at, broken);
    }

    /** Takes note that its last lines are on their way: the first with a failing one are its beginning. */
    void sent(Beginning body) {
        if (begun.isEmpty() && traffic.isBroken()) {
            begun = Optional.of(body);
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
    record Beginning(long nanos, Instant at, CompletableFuture<Receipt> receipt) {

        double durable() {
            return receipt.isDone() && !receipt.isCompletedExceptionally()
                    ? receipt.join().latency().toNanos() / NANOS
                    : Double.NaN;
        }
    }
}
