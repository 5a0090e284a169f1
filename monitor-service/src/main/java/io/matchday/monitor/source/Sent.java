package io.matchday.monitor.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a source has sent so far, in lines; written by the group commit. */
@Embeddable
class Sent {

    @Column(name = "last_heard_at", insertable = false, updatable = false)
    private Instant lastHeardAt;

    @Column(name = "newest_at", insertable = false, updatable = false)
    private Instant newestAt;

    @Column(insertable = false, updatable = false)
    private long accepted;

    @Column(insertable = false, updatable = false)
    private long rejected;

    @Column(insertable = false, updatable = false)
    private long duplicate;

    @Column(insertable = false, updatable = false)
    private long late;

    /** For Hibernate, and for a source that has sent nothing. */
    protected Sent() {}

    Optional<Instant> lastHeardAt() {
        return Optional.ofNullable(lastHeardAt);
    }

    Optional<Instant> newestAt() {
        return Optional.ofNullable(newestAt);
    }

    /** How far its newest line was behind the clock when it was last heard. */
    Optional<Duration> lag() {
        return newestAt().flatMap(newest -> lastHeardAt().map(heard -> Duration.between(newest, heard)));
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

    long late() {
        return late;
    }
}
