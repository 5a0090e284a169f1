package io.matchday.capacity.scaling;

import io.matchday.platform.text.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A reminder as it was written down. */
@Entity
@Table(name = "scale_reminder")
class StoredReminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private boolean escalated;
    private Instant due;

    @Column(name = "message_en")
    private String messageEn;

    @Column(name = "message_zh")
    private String messageZh;

    private Instant at;

    /** For Hibernate. */
    protected StoredReminder() {}

    Long id() {
        return id;
    }

    ReminderView view() {
        return new ReminderView(id, eventKey, requestId, kind, escalated, due, new Message(messageEn, messageZh), at);
    }
}
