package io.matchday.capacity.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A part of a pool that an event holds, or held. */
@Entity
@Table(name = "reservation")
class Reservation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "pool_key")
    private String poolKey;

    private long amount;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    /** For Hibernate. */
    protected Reservation() {}

    Reservation(String eventKey, NewReservation request, Instant at, String by) {
        this.eventKey = eventKey;
        this.poolKey = request.pool();
        this.amount = request.amount();
        this.state = State.HELD;
        this.heldAt = at;
        this.heldBy = by;
    }

    void release(Instant at, String by) {
        state = State.RELEASED;
        releasedAt = at;
        releasedBy = by;
    }

    Long id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    String poolKey() {
        return poolKey;
    }

    long amount() {
        return amount;
    }

    State state() {
        return state;
    }

    ReservationView view() {
        return new ReservationView(id, eventKey, poolKey, amount, state, heldAt, heldBy, releasedAt, releasedBy);
    }
}
