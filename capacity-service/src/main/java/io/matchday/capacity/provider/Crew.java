package io.matchday.capacity.provider;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Does many things that mostly wait for somebody else, some at a time; one that fails keeps none of the others back. */
@Singleton
class Crew {
    private static final Logger LOG = Logger.getLogger(Crew.class);
    private static final long IDLE_SECONDS = 30;

    private final ExecutorService hands;

    Crew(ProvidersConfig config) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                config.atOnce(), config.atOnce(), IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        this.hands = pool;
    }

    /** Waits until all is done. */
    <T> void each(String what, Collection<T> items, Consumer<T> work) {
        CompletableFuture.allOf(items.stream()
                        .map(item -> CompletableFuture.runAsync(() -> doOne(what, item, work), hands))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @PreDestroy
    void close() {
        hands.shutdown();
    }

    private static <T> void doOne(String what, T item, Consumer<T> work) {
        try {
            work.accept(item);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "%s %s could not be attended to; it is tried again", what, item);
        }
    }
}
