package io.matchday.intake.countdown;

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

/** A mark as it is stored. Its version starts with the first write; before that there is none, which is 0. */
@Entity
@Table(name = "deadline")
class StoredMark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "event_key")
    private String eventKey;

    private String key;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private String owner;
    private String note;
    private String reason;

    @Column(name = "settled_due")
    private Instant settledDue;

    @Column(name = "settled_measured")
    private Long settledMeasured;

    @JdbcTypeCode(SqlTypes.JSON)
    private Custom custom;

    private String by;
    private Instant at;
    private long version;

    /** For Hibernate. */
    protected StoredMark() {}

    StoredMark(String eventKey, String key) {
        this.eventKey = eventKey;
        this.key = key;
    }

    /** Writes are one after the other, since each holds the event's row. */
    void settle(Mark mark) {
        state = mark.state();
        owner = mark.owner();
        note = mark.note();
        reason = mark.reason();
        settledDue = mark.settledDue();
        settledMeasured = mark.settledMeasured();
        custom = mark.custom();
        by = mark.by();
        at = mark.at();
        version++;
    }

    Long id() {
        return id;
    }

    Mark mark() {
        return new Mark(key, state, owner, note, reason, settledDue, settledMeasured, custom, by, at);
    }

    long version() {
        return version;
    }
}
