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

    @Column(name = "held_until")
    private Instant heldUntil;

    /** For Hibernate. */
    protected StoredReminder() {}

    /** Whether it waits and nobody has it in hand. */
    boolean isFree(Instant now) {
        return handedAt == null && (heldUntil == null || !heldUntil.isAfter(now));
    }

    /** Whose it is by now, and what there is to say: both may have changed since it was written down. */
    void renew(String newOwner, Message message) {
        owner = newOwner;
        messageEn = message.en();
        messageZh = message.zh();
    }

    /** Takes it in hand until then; whoever dies with it in hand leaves it to be handed on again. */
    void hold(Instant until) {
        heldUntil = until;
    }

    /** Could not be handed on; the next one may try. */
    void letGo() {
        heldUntil = null;
    }

    void handed(Instant now) {
        handedAt = now;
        heldUntil = null;
    }

    Long id() {
        return id;
    }

    Reminder reminder() {
        return new Reminder(
                id, eventKey, deadlineKey, kind, due, owner, new Message(messageEn, messageZh), at, handedAt);
    }
}
