package io.matchday.intake.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The roster of an event as it is kept; written under the lock of its event only. */
@Entity
@Table(name = "roster")
class StoredRoster {

    @Id
    @Column(name = "event_key")
    private String eventKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Roster document;

    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected StoredRoster() {}

    StoredRoster(String eventKey) {
        this.eventKey = eventKey;
        this.document = Roster.NONE;
    }

    void settle(Roster roster, Instant now) {
        document = roster;
        version++;
        updatedAt = now;
    }

    Roster roster() {
        return document;
    }

    long version() {
        return version;
    }

    RosterView view() {
        return new RosterView(
                eventKey, document.leadMinutes(), document.tailMinutes(), document.shifts(), version, updatedAt);
    }
}
