package io.matchday.intake.readiness;

import io.matchday.intake.event.Events;
import io.matchday.intake.event.Phase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Follows the score of every event that is being prepared: what is missing changes with the clock and the neighbours. */
@ApplicationScoped
class ScoreJob {

    private static final Logger LOG = Logger.getLogger(ScoreJob.class);
    private static final String EVENT_KEY = "eventKey";
    private static final Set<Phase> FOLLOWED = EnumSet.of(Phase.PREPARING, Phase.READY);

    private final Events events;
    private final Readiness readiness;
    private final Scores scores;
    private final InstantSource clock;

    ScoreJob(Events events, Readiness readiness, Scores scores, InstantSource clock) {
        this.events = events;
        this.readiness = readiness;
        this.scores = scores;
        this.clock = clock;
    }

    @Scheduled(
            identity = "readiness-score",
            every = "{matchday.intake.score.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void run() {
        List<String> keys = QuarkusTransaction.requiringNew().call(() -> events.keysIn(FOLLOWED));
        for (String key : keys) {
            MDC.put(EVENT_KEY, key);
            try {
                Heard heard = readiness.ask(key);
                Scorecard card =
                        QuarkusTransaction.requiringNew().call(() -> readiness.of(events.findById(key), heard));
                QuarkusTransaction.requiringNew().run(() -> scores.note(key, card, clock.instant()));
            } catch (RuntimeException failed) {
                LOG.warn("The score could not be noted; it is tried again", failed);
            } finally {
                MDC.remove(EVENT_KEY);
            }
        }
    }
}
