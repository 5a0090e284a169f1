package io.matchday.capacity.reservation;

import io.matchday.capacity.window.Window;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A part of a pool that is promised to an event for a window of time, or was. */
@Entity
@Table(name = "reservation")
class Reservation {
    /** Form of a note. */
    static final String NOTE = "[^\\p{Cntrl}]*";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "pool_key")
    private String poolKey;

    private long amount;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private Instant until;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String note;

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

    @Version
    private long version;

    /** For Hibernate. */
    protected Reservation() {}

    Reservation(Promise promise, Instant at, String by) {
        this.eventKey = promise.eventKey();
        this.poolKey = promise.pool();
        this.amount = promise.amount();
        this.origin = promise.origin();
        this.note = promise.note();
        this.state = State.HELD;
        this.heldAt = at;
        this.heldBy = by;
        last(promise.window());
    }

    void change(long newAmount, Window newWindow) {
        amount = newAmount;
        last(newWindow);
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

    Window window() {
        return new Window(from, Optional.ofNullable(until));
    }

    State state() {
        return state;
    }

    Origin origin() {
        return origin;
    }

    Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    String note() {
        return note;
    }

    long version() {
        return version;
    }

    ReservationView view() {
        return new ReservationView(
                id,
                eventKey,
                poolKey,
                amount,
                from,
                until,
                origin,
                note,
                state,
                heldAt,
                heldBy,
                releasedAt,
                releasedBy,
                version);
    }

    private void last(Window window) {
        from = window.from();
        until = window.until().orElse(null);
    }
}
