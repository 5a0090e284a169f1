package io.matchday.monitor.examine;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.incident.Examinations;
import io.matchday.monitor.incident.Opened;
import io.matchday.monitor.incident.Underway;
import io.matchday.monitor.window.Windows;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks into incidents as soon as they are open, after people were told of them: it stops no bleeding to wait for a cause.
 * Looks again a few times, as more is counted. Incidents that are open at the start are looked into then.
 */
@Singleton
class Examiner {

    private static final Logger LOG = Logger.getLogger(Examiner.class);
    private static final List<Duration> LOOKS = List.of(
            Duration.ZERO,
            Duration.ofSeconds(3),
            Duration.ofSeconds(12),
            Duration.ofSeconds(45),
            Duration.ofMinutes(3));

    private static final long MILLIS = 1_000;
    /** What was usual. */
    private static final int BEFORE_SECONDS = 600;
    /** What comes later is more of the same, or another trouble. */
    private static final int SINCE_SECONDS = 300;

    private final Examinations examinations;
    private final Examination examination;
    private final Windows windows;
    private final Timer timer = new Timer("examiner", true);

    Examiner(Examinations examinations, Examination examination, Windows windows) {
        this.examinations = examinations;
        this.examination = examination;
        this.windows = windows;
    }

    void start(@Observes StartupEvent started) {
        later(Duration.ZERO, () -> examinations.open().forEach(incident -> lookInto(incident.id())));
    }

    void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) Opened opened) {
        lookInto(opened.incident());
    }

    @PreDestroy
    void stop() {
        timer.cancel();
    }

    private void lookInto(UUID incident) {
        for (Duration look : LOOKS) {
            later(look, () -> examine(incident, look.isZero()));
        }
    }

    private void later(Duration delay, Runnable task) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        try {
                            task.run();
                        } catch (RuntimeException failed) {
                            LOG.error("Incidents cannot be looked into now", failed);
                        }
                    }
                },
                delay.toMillis());
    }

    /** What is over is looked into once; the last look may be years ago. */
    private void examine(UUID id, boolean first) {
        examinations.incident(id).filter(incident -> first || incident.open()).ifPresent(this::examine);
    }

    private void examine(Underway incident) {
        examinations.found(incident.id(), examination.of(incident.domain(), span(incident)));
    }

    private Span span(Underway incident) {
        long onset = incident.onset().getEpochSecond();
        long newest = windows.newest(incident.domain()).orElse(0) / MILLIS;
        long last = Slots.at(Math.max(onset, Math.min(newest, onset + SINCE_SECONDS)));
        long until = last + Slots.SECONDS;
        return new Span(onset - BEFORE_SECONDS, onset, until, until);
    }
}
