package io.matchday.monitor.ahead;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.intake.EventBook;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Goes over the days before events: what has come since every few minutes, and all of them when somebody asks. */
@Singleton
class Surveyor {

    private static final Logger LOG = Logger.getLogger(Surveyor.class);
    private static final long PATIENCE_SECONDS = 20;

    private final EventBook events;
    private final DomainSurvey survey;
    private final Judging judging;
    private final RiseBook book;
    private final LateLines lateLines;
    private final MonitorConfig.Ahead config;
    private final InstantSource clock;
    /** One survey at a time: they read much, and two of one domain would find the same. */
    private final ReentrantLock underway = new ReentrantLock();

    Surveyor(
            EventBook events,
            DomainSurvey survey,
            Judging judging,
            RiseBook book,
            LateLines lateLines,
            MonitorConfig config,
            InstantSource clock) {
        this.events = events;
        this.survey = survey;
        this.judging = judging;
        this.book = book;
        this.lateLines = lateLines;
        this.config = config.ahead();
        this.clock = clock;
    }

    @Scheduled(every = "{matchday.monitor.ahead.every:5m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        underway.lock();
        try {
            LateLines.Since late = lateLines.take();
            events.open().forEach(event -> goOn(event, late));
        } finally {
            underway.unlock();
        }
    }

    /** All the days before an event. */
    Survey whole(IntakeEvent event) {
        if (!begins()) {
            throw new ProblemException(RiseProblem.SURVEY_UNDERWAY, "Another survey is not through yet");
        }
        try {
            Days days = Days.before(event.startsAt(), clock.instant(), config);
            List<Survey.Domain> domains = event.domainNames().stream()
                    .map(domain -> {
                        int fresh = survey.run(event, domain, days, days.first(), days.first());
                        judging.run(event.key(), domain);
                        return new Survey.Domain(domain, fresh);
                    })
                    .toList();
            return new Survey(Instant.ofEpochSecond(days.first()), Instant.ofEpochSecond(days.end()), domains);
        } finally {
            underway.unlock();
        }
    }

    private boolean begins() {
        try {
            return underway.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void goOn(IntakeEvent event, LateLines.Since late) {
        Days days = Days.before(event.startsAt(), clock.instant(), config);
        for (String domain : event.domainNames()) {
            try {
                long surveyed = book.surveyedUntil(event.key(), domain)
                        .map(Instant::getEpochSecond)
                        .orElse(days.first());
                survey.run(event, domain, days, surveyed, late.of(domain));
                judging.run(event.key(), domain);
            } catch (RuntimeException failed) {
                lateLines.putBack(domain, late.of(domain));
                LOG.errorf(failed, "%s of %s cannot be surveyed now, trying again", domain, event.key());
            }
        }
    }
}
