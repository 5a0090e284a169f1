package io.matchday.intake.review;

import io.matchday.intake.event.Event;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Gathers the page of an event from all features. */
@ApplicationScoped
class Reviews {

    private static final Logger LOG = Logger.getLogger(Reviews.class);

    private final VerdictSource verdict;
    private final ChainSource chain;
    private final DeliverySource delivery;
    private final RiskSource risks;
    private final CallSource calls;
    private final DeadlineSource deadlines;
    private final InstantSource clock;

    Reviews(
            VerdictSource verdict,
            ChainSource chain,
            DeliverySource delivery,
            RiskSource risks,
            CallSource calls,
            DeadlineSource deadlines,
            InstantSource clock) {
        this.verdict = verdict;
        this.chain = chain;
        this.delivery = delivery;
        this.risks = risks;
        this.calls = calls;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    ReviewView of(Event event, String language) {
        Instant now = clock.instant();
        Reader reader = Reader.of(language, event.facts());
        return new ReviewView(
                language,
                Heading.of(event, reader, now),
                tried("verdict", event.key(), () -> verdict.read(event, reader, now)),
                part("chain", event.key(), () -> chain.read(event, reader)),
                part("delivery", event.key(), () -> delivery.read(event, reader)),
                part("risks", event.key(), () -> risks.read(event, reader)),
                part("calls", event.key(), () -> calls.read(event, reader)),
                part("deadlines", event.key(), () -> deadlines.read(event, reader, now)));
    }

    /** A part in a transaction of its own, so that one that fails takes no other along; null when it does. */
    static <T> T part(String name, String eventKey, Supplier<T> reading) {
        return tried(name, eventKey, () -> QuarkusTransaction.requiringNew().call(reading::get));
    }

    private static <T> T tried(String name, String eventKey, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The %s of event %s could not be read for its review", name, eventKey);
            return null;
        }
    }
}
