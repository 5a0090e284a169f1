package io.matchday.monitor.notify;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Work in lanes, one for each receiver, of which each is only so wide: a receiver that takes its time fills its own lane
 * and no other. Whoever wakes a lane does not wait, and after the last wake there is always a run that began later.
 */
final class Lanes {

    private static final Logger LOG = Logger.getLogger(Lanes.class);
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final int width;
    private final Consumer<String> work;
    private final ThreadPoolExecutor threads;
    /** Runs under way in each lane; one more than its width when another is owed. */
    private final Map<String, Integer> runs = new ConcurrentHashMap<>();

    /**
     * Lanes that all do the same work.
     *
     * @param width runs at one time in one lane
     * @param mostThreads runs at one time in all lanes together
     * @param work what a run does, told whose lane it is
     */
    Lanes(int width, int mostThreads, Consumer<String> work) {
        this.width = width;
        this.work = work;
        this.threads = new ThreadPoolExecutor(
                mostThreads,
                mostThreads,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Lanes::daemon);
        this.threads.allowCoreThreadTimeOut(true);
    }

    void wake(String lane) {
        if (runs.merge(lane, 1, (under, one) -> Math.min(under + one, width + 1)) <= width) {
            try {
                threads.execute(() -> run(lane));
            } catch (RejectedExecutionException closed) {
                LOG.debugf("%s is left for the next start", lane);
            }
        }
    }

    /** Takes no other wake, and waits a while for what was woken before. */
    void close(Duration patience) {
        threads.shutdown();
        try {
            threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(String lane) {
        boolean owed = true;
        while (owed) {
            try {
                work.accept(lane);
            } catch (RuntimeException failed) {
                LOG.error("Messages could not be carried out now", failed);
            }
            Integer left = runs.computeIfPresent(lane, (name, under) -> under > 1 ? under - 1 : null);
            owed = left != null && left == width;
        }
    }

    private static Thread daemon(Runnable run) {
        Thread thread = new Thread(run, "notify");
        thread.setDaemon(true);
        return thread;
    }
}
