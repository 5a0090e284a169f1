package io.matchday.intake.countdown;

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

/** A reminder as it is stored; there is one for each event, task, kind and due time. */
@Entity
@Table(name = "reminder")
class StoredReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "deadline_key")
    private String deadlineKey;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private Instant due;
    private String owner;

    @Column(name = "message_en")
    private String messageEn;

    @Column(name = "message_zh")
    private String messageZh;

    private Instant at;

    @Column(name = "handed_at")
    private Instant handedAt;

    /** For Hibernate. */
    protected StoredReminder() {}

    void handed(Instant now) {
        handedAt = now;
    }

    Long id() {
        return id;
    }

    Reminder reminder() {
        return new Reminder(
                id, eventKey, deadlineKey, kind, due, owner, new Message(messageEn, messageZh), at, handedAt);
    }
}
