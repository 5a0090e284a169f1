package io.matchday.intake.trap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision on a finding; written once, never changed. */
@Entity
@Immutable
@Table(name = "trap_decision")
class TrapDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "trap_id")
    private String trapId;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Basis basis;

    private String by;
    private Instant at;

    /** For Hibernate. */
    protected TrapDecision() {}

    TrapDecision(String eventKey, Decision decision) {
        this.eventKey = eventKey;
        this.trapId = decision.trapId();
        this.status = decision.status();
        this.text = decision.text();
        this.basis = decision.basis();
        this.by = decision.by();
        this.at = decision.at();
    }

    Long id() {
        return id;
    }

    Decision decision() {
        return new Decision(trapId, status, text, basis, by, at);
    }
}
