package io.matchday.monitor.watch;

import io.matchday.monitor.intake.EventBook;
import io.matchday.monitor.intake.EventsLearned;
import io.matchday.monitor.store.Counted;
import io.matchday.monitor.window.Windows;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Looks at what has just been counted, on a thread of its own so that senders do not wait for it. What was counted and
 * not looked at when a process died is looked at when the next one starts: all windows are.
 */
@Singleton
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

    private final Windows windows;
    private final EventBook events;
    private final Judge judge;
    private final Touched touched = new Touched();
    private final Thread thread = new Thread(this::run, "watch");

    Watch(Windows windows, EventBook events, Judge judge) {
        this.windows = windows;
        this.events = events;
        this.judge = judge;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void counted(@Observes Counted counted) {
        touched.add(counted.slots());
    }

    /** Lines may have come before their event was known, or before it said what it expects. */
    void learned(@Observes EventsLearned learned) {
        touched.add(learned.domains().stream()
                .filter(domain -> windows.of(domain).isPresent())
                .collect(Collectors.toMap(
                        domain -> domain,
                        domain -> Set.copyOf(windows.of(domain).orElseThrow().heard()))));
    }

    @PreDestroy
    void stop() {
        touched.close();
    }

    private void run() {
        try {
            Map<String, Set<Long>> slots = touched.take();
            while (!slots.isEmpty()) {
                lookAt(slots);
                slots = touched.take();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAt(Map<String, Set<Long>> slots) throws InterruptedException {
        for (Map.Entry<String, Set<Long>> entry : slots.entrySet()) {
            String domain = entry.getKey();
            try {
                windows.of(domain).ifPresent(series -> events.openWith(domain)
                        .forEach(event -> judge.judge(event, domain, series, entry.getValue())));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "%s cannot be judged now, trying again", domain);
                touched.add(Map.of(domain, entry.getValue()));
                TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
            }
        }
    }
}
