package io.matchday.monitor.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message on its way to one address. */
@Entity
@Table(name = "notification")
class Notification {

    private static final int MOST_DOUBLINGS = 20;

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    private String address;

    private String body;

    @Enumerated(EnumType.STRING)
    private Progress.State state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private boolean refused;

    @Column(name = "answer_status")
    private Integer answerStatus;

    @Column(name = "answer_millis")
    private Long answerMillis;

    /** For Hibernate. */
    protected Notification() {}

    /** A message to be sent from now on; the incident is null where it tells of none. */
    Notification(UUID incidentId, String address, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.incidentId = incidentId;
        this.address = address;
        this.body = body;
        this.state = Progress.State.PENDING;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** A failed attempt from then on is the last, whatever the usual patience. */
    void giveUpFrom(Instant then) {
        giveUpAt = then;
    }

    /** Takes it in hand until then; whoever dies with it in hand leaves it to be attempted again. */
    void lease(Instant until) {
        attempts++;
        nextAttemptAt = until;
    }

    void attempted(Attempt attempt) {
        refused = attempt.outcome() == Attempt.Outcome.REFUSED;
        answerStatus = attempt.status().isPresent() ? attempt.status().getAsInt() : null;
        answerMillis = attempt.took().toMillis();
    }

    void sent(Instant now) {
        settle(Progress.State.SENT, now);
    }

    void giveUp(Instant now) {
        settle(Progress.State.FAILED, now);
    }

    private void settle(Progress.State end, Instant now) {
        state = end;
        settledAt = now;
    }

    /** Whether it has been attempted for long enough, by its own measure or else by the usual one. */
    boolean isOverdue(Instant now, Duration usualPatience) {
        return now.isAfter(giveUpAt == null ? createdAt.plus(usualPatience) : giveUpAt);
    }

    /** Attempts it again after a pause that doubles each time. */
    void again(Instant now, Duration longestPause) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        nextAttemptAt = now.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }

    boolean isPending() {
        return state == Progress.State.PENDING;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    UUID id() {
        return id;
    }

    /** The incident it tells of; empty where it tells of none. */
    Optional<UUID> incidentId() {
        return Optional.ofNullable(incidentId);
    }

    String address() {
        return address;
    }

    String body() {
        return body;
    }

    int attempts() {
        return attempts;
    }

    Progress progress() {
        return new Progress(
                id,
                state,
                attempts,
                refused,
                Optional.ofNullable(answerStatus),
                Optional.ofNullable(answerMillis).map(Duration::ofMillis),
                createdAt,
                Optional.ofNullable(settledAt));
    }
}
