package io.matchday.capacity.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step in the history of a line's correction; never changed. */
@Entity
@Table(name = "demand_correction_step")
class StoredStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "line_key")
    private String lineKey;

    @Enumerated(EnumType.STRING)
    private CorrectionStep.Action action;

    private String by;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private Correction correction;

    /** For Hibernate. */
    protected StoredStep() {}

    StoredStep(
            String eventKey,
            String lineKey,
            CorrectionStep.Action action,
            String by,
            Instant at,
            Correction correction) {
        this.eventKey = eventKey;
        this.lineKey = lineKey;
        this.action = action;
        this.by = by;
        this.at = at;
        this.correction = correction;
    }

    Long id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    String lineKey() {
        return lineKey;
    }

    CorrectionStep view() {
        return new CorrectionStep(id, action, by, at, correction);
    }
}
