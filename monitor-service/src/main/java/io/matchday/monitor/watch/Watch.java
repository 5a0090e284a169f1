package io.matchday.monitor.watch;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Panel;
import io.matchday.monitor.incident.IncidentEnded;
import io.matchday.monitor.incident.Incidents;
import io.matchday.monitor.intake.EventBook;
import io.matchday.monitor.intake.EventsLearned;
import io.matchday.monitor.store.Counted;
import io.matchday.monitor.store.Restored;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Looks at what has just been counted, second by second, on a thread of its own so that senders do not wait for it. What
 * was counted and not looked at when a process died is looked at when the next one starts: it goes over all that is kept
 * by the second.
 */
@Singleton
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final long TICK_MILLIS = 1_000;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 250;
    private static final Set<Kind> KINDS = EnumSet.of(Kind.ERRORS, Kind.BUDGET);

    private final Lookouts lookouts;
    private final Reporter reporter;
    private final InstantSource clock;
    private final Inbox inbox = new Inbox();
    private final Thread thread = new Thread(this::run, "watch");
    private long tickedAt;

    Watch(
            EventBook events,
            GoalBook goals,
            Incidents incidents,
            SlotWatch slots,
            MonitorConfig config,
            InstantSource clock) {
        this.clock = clock;
        this.reporter = new Reporter(incidents);
        this.lookouts = new Lookouts(
                new Panel(goals.sensitivity(1), KINDS),
                domain -> events.openWith(domain).stream()
                        .map(event -> goals.watched(event, domain))
                        .toList(),
                new SecondReports(KINDS, reporter, slots),
                (int) config.windows().seconds().toSeconds(),
                config.windows().mostDomains());
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void counted(@Observes Counted counted) {
        inbox.counted(counted.seconds());
    }

    void restored(@Observes Restored restored) {
        inbox.restored(restored.seconds());
    }

    /** Lines may have come before their event was known, or before it said what it expects. */
    void learned(@Observes EventsLearned learned) {
        inbox.learned();
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) IncidentEnded ended) {
        inbox.released(Watched.series(ended.eventKey(), ended.domain()));
    }

    @PreDestroy
    void stop() {
        inbox.close();
    }

    private void run() {
        boolean told = true;
        while (!inbox.isClosed()) {
            try {
                lookAt(inbox.take(told ? TICK_MILLIS : PAUSE_AFTER_FAILURE_MILLIS));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.error("What was counted cannot be judged", failed);
            }
            told = reporter.deliver();
        }
    }

    private void lookAt(Inbox.Mail mail) {
        long now = clock.millis();
        mail.restored().ifPresent(all -> lookouts.restored(all, now));
        if (mail.learned()) {
            lookouts.learned();
        }
        mail.released().forEach(lookouts::released);
        mail.counted().forEach((domain, seconds) -> lookouts.counted(domain, seconds, now));
        if (now >= tickedAt + TICK_MILLIS) {
            tickedAt = now;
            lookouts.tick(now);
        }
    }
}
