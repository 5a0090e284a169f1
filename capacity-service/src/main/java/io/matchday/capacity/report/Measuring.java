package io.matchday.capacity.report;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.monitor.MonitorGateway;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Keeps the peaks of events. Asks monitor-service, so outside of any transaction. */
@ApplicationScoped
class Measuring implements PanacheRepositoryBase<Measured, String> {
    private static final Duration LEAD = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration RECENT = Duration.ofDays(1);
    private static final String OPEN = "insert into measured_peaks (event_key, peaks) values (:event, '[]')"
            + " on conflict (event_key) do nothing";

    private final MonitorGateway monitor;
    private final Duration overtime;
    private final InstantSource clock;

    Measuring(MonitorGateway monitor, ReportConfig config, InstantSource clock) {
        this.monitor = monitor;
        this.overtime = config.overtime();
        this.clock = clock;
    }

    /**
     * What was ever told of an event's traffic.
     *
     * @param current whether monitor-service has told all of it just now
     * @param toldAt when it did so last; empty when it never did
     */
    record Outcome(List<MeasuredPeak> peaks, boolean current, Optional<Instant> toldAt) {
        static final Outcome NONE = new Outcome(List.of(), false, Optional.empty());

        Outcome {
            peaks = List.copyOf(peaks);
        }
    }

    /** Asks for all of an event, and keeps what is new. */
    Outcome whole(EventCopy event, Progress progress) {
        return look(event, progress, LONGEST);
    }

    /** Asks for its last day alone, for whoever asks often. */
    Outcome recent(EventCopy event, Progress progress) {
        return look(event, progress, RECENT);
    }

    private Outcome look(EventCopy event, Progress progress, Duration longest) {
        if (event.startsAt() == null || event.endsAt() == null) {
            return Outcome.NONE;
        }
        Instant now = clock.instant();
        Instant to = earlier(now, event.endsAt().plus(overtime));
        Instant from = later(event.startsAt().minus(LEAD), to.minus(longest));
        PeakSearch.Found found = new PeakSearch((start, end) -> monitor.between(event.key(), start, end))
                .between(from, to, progress == Progress.OVER ? unknownTo(kept(event.key())) : (product, peak) -> false);
        Optional<Instant> told = Optional.of(now).filter(at -> found.whole());
        return QuarkusTransaction.requiringNew().call(() -> keep(event.key(), found.peaks(), told));
    }

    /** Once a peak's moment is known it is not looked for again. */
    private static BiPredicate<String, Long> unknownTo(List<MeasuredPeak> kept) {
        return (product, peak) -> MeasuredPeak.of(product, kept)
                .filter(one -> one.bitsPerSecond() >= peak && one.at() != null)
                .isEmpty();
    }

    private List<MeasuredPeak> kept(String eventKey) {
        return QuarkusTransaction.requiringNew()
                .call(() -> findByIdOptional(eventKey).map(Measured::peaks).orElse(List.of()));
    }

    private Outcome keep(String eventKey, List<MeasuredPeak> peaks, Optional<Instant> told) {
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("event", eventKey)
                .executeUpdate();
        Measured measured = findById(eventKey, LockModeType.PESSIMISTIC_WRITE);
        measured.learn(peaks, told);
        return new Outcome(measured.peaks(), told.isPresent(), measured.toldAt());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
