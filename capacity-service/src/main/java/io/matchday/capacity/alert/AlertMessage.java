package io.matchday.capacity.alert;

import io.matchday.platform.text.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** What people are to be told of an alert. It waits here until the monitor has taken it. */
@Entity
@Table(name = "headroom_message")
class AlertMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "alert_id")
    private long alertId;

    @Column(name = "event_key")
    private String eventKey;

    @Enumerated(EnumType.STRING)
    private Trigger trigger;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "text_zh")
    private String textZh;

    private Instant at;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "held_until")
    private Instant heldUntil;

    /** For Hibernate. */
    protected AlertMessage() {}

    AlertMessage(long alertId, String eventKey, Trigger trigger, Message text, Instant now) {
        this.alertId = alertId;
        this.eventKey = eventKey;
        this.trigger = trigger;
        this.textEn = text.en();
        this.textZh = text.zh();
        this.at = now;
    }

    /** Whether it waits and nobody has it in hand. */
    boolean isFree(Instant now) {
        return handedAt == null && (heldUntil == null || !heldUntil.isAfter(now));
    }

    /** Takes it in hand for a while; whoever dies with it leaves it to be handed on again. */
    void hold(Instant now, Duration life) {
        heldUntil = now.plus(life);
    }

    void letGo() {
        heldUntil = null;
    }

    void handed(Instant now) {
        handedAt = now;
        heldUntil = null;
    }

    /** What is told; the id and the time it was written make the same key whenever it is told again. */
    Telling telling() {
        return new Telling(id, alertId + "-" + at.toEpochMilli(), eventKey, trigger, new Message(textEn, textZh));
    }

    /**
     * A message in hand.
     *
     * @param key the same however often it is told
     */
    record Telling(long id, String key, String eventKey, Trigger trigger, Message text) {}
}
