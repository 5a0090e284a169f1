package io.matchday.capacity.scaling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Looks at the open requests again and again: writes down what people have to be reminded of, and sees that a window has
 * ended. Several replicas may do so at once; the request's row and the reminders' uniqueness keep them apart.
 */
@ApplicationScoped
class ReminderJob {
    static final String NAME = "capacity-service";

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);
    private static final int AT_ONCE = 200;

    private final ScaleRequests requests;
    private final RequestBook book;
    private final Reminding reminding;
    private final Due.Times times;
    private final InstantSource clock;

    ReminderJob(
            ScaleRequests requests, RequestBook book, Reminding reminding, ScalingConfig config, InstantSource clock) {
        this.requests = requests;
        this.book = book;
        this.reminding = reminding;
        this.times = new Due.Times(config.answerWithin(), config.verifyAhead(), config.escalateAfter());
        this.clock = clock;
    }

    @Scheduled(
            identity = "scale-reminders",
            every = "{matchday.capacity.scaling.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        long last = 0;
        List<Long> open;
        do {
            long after = last;
            open = QuarkusTransaction.requiringNew().call(() -> open(after));
            open.forEach(this::look);
            last = open.isEmpty() ? last : open.get(open.size() - 1);
        } while (open.size() == AT_ONCE);
    }

    private List<Long> open(long after) {
        return requests.in(RequestState.OPEN, after, AT_ONCE).stream()
                .map(ScaleRequest::id)
                .toList();
    }

    /** A request that fails does not keep the others from being looked at. */
    private void look(long id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> requests.locked(id).ifPresent(request -> look(request, clock.instant())));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "Scale request %d could not be looked at; it is tried again", id);
        }
    }

    private void look(ScaleRequest request, Instant now) {
        boolean over = !now.isBefore(request.wish().until());
        if (over && Step.FALL_DUE.leadsFrom(request.state())) {
            book.take(request, Step.FALL_DUE, new Word(NAME, null));
        }
        Due.of(request.state(), request.wish(), request.submittedAt(), times, now)
                .ifPresent(due -> reminding.remind(request, due, now));
    }
}
