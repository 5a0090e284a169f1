package io.matchday.monitor.feed;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.incident.TimelineGrew;
import io.matchday.monitor.intake.EventBook;
import io.matchday.monitor.intake.EventsLearned;
import io.matchday.monitor.store.Counted;
import io.matchday.monitor.store.Restored;
import io.matchday.monitor.window.Windows;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Looks at what has changed a few times a second, on threads of its own: slots on one, and what may have to wait for the
 * database on another.
 */
@Singleton
class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final long LOOK_MILLIS = 100;
    /** Whatever other processes write into timelines is noticed after this. */
    private static final long INCIDENTS_MILLIS = 5_000;

    private final Boards boards;
    private final Windows windows;
    private final IncidentWatch incidents;
    private final EventBook events;
    private final InstantSource clock;
    private final Duration heartbeat;
    private final List<ScheduledFuture<?>> tasks = new ArrayList<>();
    private final AtomicBoolean grown = new AtomicBoolean();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "feed");
        thread.setDaemon(true);
        return thread;
    });

    Pulse(
            Boards boards,
            Windows windows,
            IncidentWatch incidents,
            EventBook events,
            InstantSource clock,
            MonitorConfig config) {
        this.boards = boards;
        this.windows = windows;
        this.incidents = incidents;
        this.events = events;
        this.clock = clock;
        this.heartbeat = config.feed().heartbeat();
    }

    void start(@Observes StartupEvent started) {
        every(LOOK_MILLIS, this::lookAtSlots);
        every(LOOK_MILLIS, () -> {
            if (grown.getAndSet(false)) {
                lookAtIncidents();
            }
        });
        every(INCIDENTS_MILLIS, () -> grown.set(true));
        every(heartbeat.toMillis(), this::beat);
    }

    void counted(@Observes Counted counted) {
        boards.all().forEach(board -> board.touch(counted.seconds().keySet()));
    }

    void restored(@Observes Restored restored) {
        boards.all().forEach(board -> board.touch(restored.seconds().keySet()));
    }

    /** Lines may have come before their event was known, or have another event now. */
    void learned(@Observes EventsLearned learned) {
        boards.all().forEach(board -> events.open(board.event()).ifPresent(event -> board.expect(event.domainNames())));
    }

    void grew(@Observes(during = TransactionPhase.AFTER_SUCCESS) TimelineGrew timeline) {
        grown.set(true);
    }

    @PreDestroy
    void stop() {
        tasks.forEach(task -> task.cancel(false));
        threads.shutdown();
        boards.all().forEach(board -> board.watchers().forEach(Watcher::hangUp));
    }

    private void lookAtSlots() {
        boards.all().stream()
                .filter(board -> board.slotsAreDue(clock.instant()))
                .forEach(board -> board.tellSlots(windows, clock.instant()));
    }

    private void lookAtIncidents() {
        try {
            incidents.tell(boards.all());
        } catch (RuntimeException failed) {
            grown.set(true);
            throw failed;
        }
    }

    private void beat() {
        boards.expire();
        boards.all().forEach(board -> board.watchers().forEach(watcher -> watcher.beat(clock.instant())));
    }

    /** Comes again whatever happens: a schedule ends with its first exception. */
    private void every(long millis, Runnable task) {
        Runnable guarded = () -> {
            try {
                task.run();
            } catch (RuntimeException failed) {
                LOG.error("Watchers cannot be told now, trying again", failed);
            }
        };
        tasks.add(threads.scheduleWithFixedDelay(guarded, millis, millis, TimeUnit.MILLISECONDS));
    }
}
