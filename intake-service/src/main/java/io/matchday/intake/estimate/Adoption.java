package io.matchday.intake.estimate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The stored estimates that one event adopted. It is written under the lock of the event's row. */
@Entity
@Table(name = "estimate_adoption")
class Adoption {

    @Id
    @SuppressWarnings("UnusedVariable") // Hibernate reads it
    @Column(name = "event_key")
    private String eventKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private AdoptedEstimates adoptions;

    /** For Hibernate. */
    protected Adoption() {}

    Adoption(String eventKey) {
        this.eventKey = eventKey;
        this.adoptions = AdoptedEstimates.NONE;
    }

    AdoptedEstimates adoptions() {
        return adoptions;
    }

    void replace(AdoptedEstimates other) {
        adoptions = other;
    }
}
