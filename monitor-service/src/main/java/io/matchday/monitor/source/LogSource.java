package io.matchday.monitor.source;

import io.matchday.monitor.delivery.DeliveryKind;
import io.matchday.monitor.format.Format;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody who sends log lines. What it has sent is added up by the group commit, not here. */
@Entity
@Table(name = "log_source")
class LogSource {

    @Id
    private String key;

    private String name;

    @Enumerated(EnumType.STRING)
    private Format format;

    @Enumerated(EnumType.STRING)
    private DeliveryKind delivery;

    @JdbcTypeCode(SqlTypes.JSON)
    private Reading reading;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access access;

    @Embedded
    private TokenHistory tokens;

    private boolean paused;

    @Column(name = "allowed_lateness_seconds")
    private long allowedLatenessSeconds;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private Sent sent;

    /** For Hibernate. */
    protected LogSource() {}

    LogSource(NewSource request, SourceToken token, Duration allowedLateness, Instant now) {
        this.key = request.key();
        this.name = request.name() == null ? request.key() : request.name();
        this.format = request.format();
        this.delivery = request.deliveryKind();
        this.reading = request.reading();
        this.access = request.access();
        this.tokens = TokenHistory.first(token);
        this.allowedLatenessSeconds = allowedLateness.toSeconds();
        this.createdAt = now;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    Format format() {
        return format;
    }

    DeliveryKind delivery() {
        return delivery;
    }

    Reading reading() {
        return reading;
    }

    Access access() {
        return access;
    }

    TokenHistory tokens() {
        return tokens;
    }

    boolean paused() {
        return paused;
    }

    Duration allowedLateness() {
        return Duration.ofSeconds(allowedLatenessSeconds);
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Sent sent() {
        return Optional.ofNullable(sent).orElseGet(Sent::new);
    }

    void rename(String other) {
        name = other;
    }

    void pause(boolean now) {
        paused = now;
    }

    void letIn(Access other) {
        access = other;
    }

    void allow(Duration lateness) {
        allowedLatenessSeconds = lateness.toSeconds();
    }
}
