package io.matchday.intake.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The escalation policies of an event as they are kept; written under the lock of their event only. */
@Entity
@Table(name = "escalation")
class StoredEscalation {

    @Id
    @Column(name = "event_key")
    private String eventKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Escalation document;

    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected StoredEscalation() {}

    StoredEscalation(String eventKey) {
        this.eventKey = eventKey;
        this.document = Escalation.NONE;
    }

    void settle(Escalation escalation, Instant now) {
        document = escalation;
        version++;
        updatedAt = now;
    }

    Escalation escalation() {
        return document;
    }

    long version() {
        return version;
    }

    EscalationView view() {
        return new EscalationView(eventKey, document.policies(), version, updatedAt);
    }
}
