package io.matchday.intake.plan;

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

/** A plan of an event and where it stands; what it says lies in its versions. */
@Entity
@Table(name = "plan")
class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "event_key")
    private String eventKey;

    private String key;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private int newest;
    private Integer approved;

    @Version
    private long revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Plan() {}

    Plan(String eventKey, String key, PlanState state, Instant now) {
        this.eventKey = eventKey;
        this.key = key;
        this.createdAt = now;
        enter(state, now);
    }

    final void enter(PlanState state, Instant now) {
        status = state.status();
        newest = state.newest();
        approved = state.approved();
        updatedAt = now;
    }

    PlanState state() {
        return new PlanState(status, newest, approved);
    }

    /** Number of the version that is carried out if need be. */
    int inForce() {
        return approved == null ? newest : approved;
    }

    boolean retired() {
        return status == PlanStatus.RETIRED;
    }

    Long id() {
        return id;
    }

    String key() {
        return key;
    }

    long revision() {
        return revision;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
