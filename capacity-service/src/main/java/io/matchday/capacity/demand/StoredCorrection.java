package io.matchday.capacity.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A correction in force. */
@Entity
@IdClass(CorrectionId.class)
@Table(name = "demand_correction")
class StoredCorrection {
    @Id
    @Column(name = "event_key")
    private String eventKey;

    @Id
    @Column(name = "line_key")
    private String lineKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Correction correction;

    /** Id of the newest step, so that it never comes again once the correction was taken back. */
    private long version;

    /** For Hibernate. */
    protected StoredCorrection() {}

    StoredCorrection(StoredStep step) {
        this.eventKey = step.eventKey();
        this.lineKey = step.lineKey();
        follow(step);
    }

    final void follow(StoredStep step) {
        if (!step.eventKey().equals(eventKey) || !step.lineKey().equals(lineKey)) {
            throw new IllegalStateException("Step " + step.id() + " is of another line than " + lineKey);
        }
        this.correction = step.view().correction();
        this.version = step.id();
    }

    long version() {
        return version;
    }

    Correction correction() {
        return correction;
    }

    KeptCorrection view() {
        return new KeptCorrection(lineKey, version, correction);
    }
}
