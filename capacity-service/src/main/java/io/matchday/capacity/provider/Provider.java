package io.matchday.capacity.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where figures come from and orders go. */
@Entity
@Table(name = "provider")
class Provider {
    @Id
    private String key;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProviderSettings settings;

    @JdbcTypeCode(SqlTypes.JSON)
    private Bindings bindings;

    @Column(name = "read_every_seconds")
    private int readEverySeconds;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Provider() {}

    Provider(NewProvider request, Instant now) {
        this.key = request.key();
        this.name = request.name();
        this.settings = request.settings();
        this.bindings = new Bindings(request.bindings());
        this.readEverySeconds = request.readEverySeconds();
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(ProviderChange change, Instant now) {
        name = Optional.ofNullable(change.name()).orElse(name);
        settings = Optional.ofNullable(change.settings()).orElse(settings);
        bindings = Optional.ofNullable(change.bindings()).map(Bindings::new).orElse(bindings);
        readEverySeconds = Optional.ofNullable(change.readEverySeconds()).orElse(readEverySeconds);
        updatedAt = now;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    ProviderSettings settings() {
        return settings;
    }

    Connection connection() {
        return settings.connection();
    }

    Bindings bindings() {
        return bindings;
    }

    int readEverySeconds() {
        return readEverySeconds;
    }

    Duration readEvery() {
        return Duration.ofSeconds(readEverySeconds);
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
