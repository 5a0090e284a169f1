package io.matchday.monitor.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
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
    private State state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    /** For Hibernate. */
    protected Notification() {}

    Notification(UUID incidentId, String address, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.incidentId = incidentId;
        this.address = address;
        this.body = body;
        this.state = State.PENDING;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** Takes it in hand until then; whoever dies with it in hand leaves it to be attempted again. */
    void lease(Instant until) {
        attempts++;
        nextAttemptAt = until;
    }

    void sent() {
        state = State.SENT;
    }

    void giveUp() {
        state = State.FAILED;
    }

    /** Attempts it again after a pause that doubles each time. */
    void again(Instant now, Duration longestPause) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        nextAttemptAt = now.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
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

    Instant createdAt() {
        return createdAt;
    }

    enum State {
        PENDING,
        SENT,
        FAILED
    }
}
