package io.matchday.capacity.alert;

import io.matchday.capacity.live.LivePool;
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

/** A pool that runs low for an event, or did. */
@Entity
@Table(name = "headroom_alert")
class Alert {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "pool_key")
    private String poolKey;

    @Enumerated(EnumType.STRING)
    private Trigger trigger;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    private Instant since;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    @Column(name = "why_en")
    private String whyEn;

    @Column(name = "why_zh")
    private String whyZh;

    private long granted;
    private long used;
    private Instant earliest;
    private Instant likely;
    private Instant latest;

    @Column(name = "newest_slot")
    private Instant newestSlot;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    /** For Hibernate. */
    protected Alert() {}

    Alert(String eventKey, Trigger trigger, LivePool pool, Message why, Instant now) {
        this.eventKey = eventKey;
        this.poolKey = pool.granted().pool();
        this.trigger = trigger;
        this.state = AlertState.FIRING;
        this.since = now;
        this.whyEn = why.en();
        this.whyZh = why.zh();
        this.granted = pool.granted().bitsPerSecond();
        this.used = pool.used().orElseThrow();
        this.newestSlot = pool.newest().orElseThrow();
        this.earliest = pool.at(pool.outlook().earliest()).orElse(null);
        this.likely = pool.at(pool.outlook().likely()).orElse(null);
        this.latest = pool.at(pool.outlook().latest()).orElse(null);
    }

    void clear(Instant now) {
        state = AlertState.CLEARED;
        clearedAt = now;
    }

    /** The first one to do so stays. */
    void acknowledge(Instant now, String by) {
        if (acknowledgedAt == null) {
            acknowledgedAt = now;
            acknowledgedBy = by;
        }
    }

    Long id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    String poolKey() {
        return poolKey;
    }

    Trigger trigger() {
        return trigger;
    }

    AlertView view() {
        return new AlertView(
                id,
                eventKey,
                poolKey,
                trigger,
                state,
                since,
                clearedAt,
                new Message(whyEn, whyZh),
                granted,
                used,
                earliest,
                likely,
                latest,
                newestSlot,
                acknowledgedAt,
                acknowledgedBy);
    }
}
