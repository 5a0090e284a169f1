package io.matchday.monitor.notify;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.config.NotifyConfig;
import io.matchday.monitor.notify.Attempt.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Carries what is in the outbox to where it goes: at once when it has been committed, again after a failure, and again
 * after a crash.
 */
@ApplicationScoped
class Dispatcher {

    private static final int LEASE_TIMEOUTS = 4;
    private static final int RUNS_PER_RECEIVER = 4;
    /** They hardly do more than wait. */
    private static final int MOST_RUNS = 100;

    private final Outbox outbox;
    private final Courier courier;
    private final Deliveries deliveries;
    private final NotifyConfig config;
    private final MeterRegistry meters;
    private final InstantSource clock;
    private final Lanes lanes;

    Dispatcher(
            Outbox outbox,
            Courier courier,
            Deliveries deliveries,
            MonitorConfig config,
            MeterRegistry meters,
            InstantSource clock) {
        this.outbox = outbox;
        this.courier = courier;
        this.deliveries = deliveries;
        this.config = config.notifications();
        this.meters = meters;
        this.clock = clock;
        this.lanes = new Lanes(RUNS_PER_RECEIVER, MOST_RUNS, this::carry);
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) Added added) {
        added.receivers().forEach(lanes::wake);
    }

    /** Finds what is to be attempted again, and what a process that died has left. */
    @Scheduled(every = "{matchday.monitor.notify.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        outbox.receiversDue().forEach(lanes::wake);
    }

    void close(@Observes ShutdownEvent stopping) {
        lanes.close(config.timeout());
    }

    private void carry(String receiver) {
        Duration lease = config.timeout().multipliedBy(LEASE_TIMEOUTS);
        for (List<Notification> due = outbox.lease(receiver, lease);
                !due.isEmpty();
                due = outbox.lease(receiver, lease)) {
            // All posts are under way before the first attempt is awaited.
            List<Underway> underway = due.stream()
                    .map(one -> new Underway(one, courier.deliver(one)))
                    .toList();
            underway.forEach(one -> settle(one.due(), one.attempt().join()));
        }
    }

    private void settle(Notification due, Attempt attempt) {
        boolean delivered = attempt.outcome() == Outcome.DELIVERED;
        meters.counter("matchday.notifications", "outcome", delivered ? "sent" : "failed")
                .increment();
        QuarkusTransaction.requiringNew().run(() -> {
            Notification notification = outbox.findById(due.id());
            if (!notification.isPending()) {
                return;
            }
            notification.attempted(attempt);
            if (delivered) {
                notification.sent(clock.instant());
                notification
                        .incidentId()
                        .ifPresent(incident -> deliveries.delivered(incident, Target.host(notification.address())));
            } else {
                failed(notification, attempt.outcome() == Outcome.REFUSED);
            }
        });
    }

    private void failed(Notification notification, boolean forGood) {
        Instant now = clock.instant();
        boolean last = forGood || notification.isOverdue(now, config.giveUpAfter());
        if (last) {
            notification.giveUp(now);
        } else {
            notification.again(now, config.longestPause());
        }
        // The first failure and the last are news; those in between would only fill the timeline.
        if (last || notification.attempts() == 1) {
            notification
                    .incidentId()
                    .ifPresent(incident -> deliveries.failed(incident, Target.host(notification.address()), last));
        }
    }

    private record Underway(Notification due, CompletableFuture<Attempt> attempt) {}
}
