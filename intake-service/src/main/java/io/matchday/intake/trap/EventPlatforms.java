package io.matchday.intake.trap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is stored of an event's platforms. The version counts the writes of the document, the revision those of the
 * decisions too.
 */
@Entity
@Table(name = "event_platforms")
class EventPlatforms {

    @SuppressWarnings("UnusedVariable") // queries read it
    @Id
    @Column(name = "event_key")
    private String eventKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Platforms document;

    private long version;
    private long revision;

    /** For Hibernate. */
    protected EventPlatforms() {}

    EventPlatforms(String eventKey) {
        this.eventKey = eventKey;
        this.document = Platforms.UNSAID;
    }

    /** Writes are one after the other, since each holds the event's row. */
    void settle(Platforms changed) {
        document = changed;
        version++;
        decided();
    }

    /** Something was decided on the findings. */
    void decided() {
        revision++;
    }

    Platforms document() {
        return document;
    }

    long version() {
        return version;
    }

    long revision() {
        return revision;
    }
}
