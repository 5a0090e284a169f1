package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Trouble at one domain of one event. Its version counts what people and the rules decide, not the lines added to its
 * timeline: a notification that arrives must not make somebody's acknowledgement stale.
 */
@Entity
@Table(name = "incident")
class Incident {

    private static final double MILLIS = 1000d;

    @Id
    private UUID id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "customer_key")
    private String customerKey;

    private String domain;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    @Column(name = "onset_at")
    private Instant onsetAt;

    @Column(name = "detected_at")
    private Instant detectedAt;

    @Column(name = "detected_log_time")
    private Instant detectedLogTime;

    @Column(name = "watched_until")
    private long watchedUntil;

    @Column(name = "delay_seconds")
    private double delaySeconds;

    @Column(name = "error_ratio")
    private double errorRatio;

    private double target;

    private long requests;

    private long errors;

    @Column(name = "title_en")
    private String englishTitle;

    @Column(name = "title_zh")
    private String chineseTitle;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Version
    private long version;

    /** For Hibernate. */
    protected Incident() {}

    Incident(Detection found, Instant onset, Instant now) {
        this.id = UUID.randomUUID();
        this.eventKey = found.event().key();
        this.customerKey = found.event().customer().key();
        this.domain = found.domain();
        this.kind = IncidentKind.of(found.finding().kind());
        this.state = IncidentState.OPEN;
        this.onsetAt = onset;
        this.detectedAt = now;
        this.detectedLogTime = found.newestLogTime();
        this.watchedUntil = found.finding().at();
        this.delaySeconds = Duration.between(onset, found.newestLogTime()).toMillis() / MILLIS;
        this.errorRatio = found.counts().ratio();
        this.target = found.target();
        this.requests = found.counts().total();
        this.errors = found.counts().bad();
        Message title = IncidentText.title(found);
        this.englishTitle = title.en();
        this.chineseTitle = title.zh();
    }

    void acknowledge(String by) {
        state = IncidentState.ACKNOWLEDGED;
        acknowledgedBy = by;
    }

    /** Ends it; lines up to the given second belong to it and open no other. */
    void resolve(long lastSecond, Instant now) {
        state = IncidentState.RESOLVED;
        watchedUntil = Math.max(watchedUntil, lastSecond);
        resolvedAt = now;
    }

    boolean isResolved() {
        return state == IncidentState.RESOLVED;
    }

    Message title() {
        return new Message(englishTitle, chineseTitle);
    }

    UUID id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    String customerKey() {
        return customerKey;
    }

    String domain() {
        return domain;
    }

    IncidentKind kind() {
        return kind;
    }

    IncidentState state() {
        return state;
    }

    Instant onsetAt() {
        return onsetAt;
    }

    Instant detectedAt() {
        return detectedAt;
    }

    Instant detectedLogTime() {
        return detectedLogTime;
    }

    double delaySeconds() {
        return delaySeconds;
    }

    double errorRatio() {
        return errorRatio;
    }

    double target() {
        return target;
    }

    long requests() {
        return requests;
    }

    long errors() {
        return errors;
    }

    String acknowledgedBy() {
        return acknowledgedBy;
    }

    Instant resolvedAt() {
        return resolvedAt;
    }

    long version() {
        return version;
    }
}
