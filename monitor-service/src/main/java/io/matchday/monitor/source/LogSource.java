package io.matchday.monitor.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private FieldMapping mapping;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_heard_at", insertable = false, updatable = false)
    private Instant lastHeardAt;

    @Column(insertable = false, updatable = false)
    private long accepted;

    @Column(insertable = false, updatable = false)
    private long rejected;

    @Column(insertable = false, updatable = false)
    private long duplicate;

    /** For Hibernate. */
    protected LogSource() {}

    LogSource(NewSource request, SourceToken token, Instant now) {
        this.key = request.key();
        this.name = request.name() == null ? request.key() : request.name();
        this.format = request.format();
        this.mapping = request.mapping();
        this.tokenHash = token.hash();
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

    Optional<FieldMapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    boolean opensTo(SourceToken token) {
        return token.matches(tokenHash);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> lastHeardAt() {
        return Optional.ofNullable(lastHeardAt);
    }

    long accepted() {
        return accepted;
    }

    long rejected() {
        return rejected;
    }

    long duplicate() {
        return duplicate;
    }
}
