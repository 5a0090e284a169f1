package io.matchday.monitor.ahead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A decision about a rise; written once, never changed. */
@Entity
@Table(name = "rise_entry")
class RiseEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "rise_id")
    private UUID riseId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private RiseAction.Kind action;

    @Column(name = "by_whom")
    private String by;

    private String note;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    /** For Hibernate. */
    protected RiseEntry() {}

    RiseEntry(UUID riseId, Instant at, String by, RiseAction decision, Instant effectiveAt) {
        this.riseId = riseId;
        this.at = at;
        this.by = by;
        this.action = decision.action();
        this.note = decision.written().orElse(null);
        this.effectiveAt = effectiveAt;
    }

    Long id() {
        return id;
    }

    UUID riseId() {
        return riseId;
    }

    DecisionView view() {
        return new DecisionView(at, action, by, note, effectiveAt);
    }
}
