package io.matchday.capacity.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How reading a provider goes. */
@Entity
@Table(name = "provider_reading")
class ReadingProgress {
    @Id
    @Column(name = "provider_key")
    private String providerKey;

    @Column(name = "next_read_at")
    private Instant nextReadAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "last_read_at")
    private Instant lastReadAt;

    @Column(name = "last_success_at")
    private Instant lastSuccessAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReadingResults results;

    /** For Hibernate. */
    protected ReadingProgress() {}

    ReadingProgress(String providerKey, Instant now) {
        this.providerKey = providerKey;
        this.nextReadAt = now;
        this.results = ReadingResults.NONE;
    }

    String providerKey() {
        return providerKey;
    }

    boolean isDue(Instant now) {
        return !nextReadAt.isAfter(now);
    }

    boolean isFree(Instant now) {
        return leasedUntil == null || !leasedUntil.isAfter(now);
    }

    void lease(Instant until) {
        leasedUntil = until;
    }

    boolean isLeased(Instant until) {
        return until.equals(leasedUntil);
    }

    /** What was read is kept; whether all of it could be says {@code whole}. */
    void read(ReadingResults now, Instant at, Duration every) {
        results = now;
        lastReadAt = at;
        lastSuccessAt = now.whole() ? at : lastSuccessAt;
        nextReadAt = at.plus(every);
        leasedUntil = null;
    }

    /** Lets go of what is no longer bound, and reads again soon. */
    void changed(Bindings bindings, Instant now) {
        results = results.boundBy(bindings);
        nextReadAt = now;
        leasedUntil = null;
    }

    ReadingResults results() {
        return results;
    }

    Optional<Instant> lastReadAt() {
        return Optional.ofNullable(lastReadAt);
    }

    Optional<Instant> lastSuccessAt() {
        return Optional.ofNullable(lastSuccessAt);
    }
}
