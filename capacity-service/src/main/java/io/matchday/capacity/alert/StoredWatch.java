package io.matchday.capacity.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What is remembered of a level of alert, as it is stored. */
@Entity
@Table(name = "headroom_watch")
class StoredWatch {
    @EmbeddedId
    private Key key;

    @Column(name = "over_since")
    private Instant overSince;

    private boolean firing;

    @Column(name = "under_since")
    private Instant underSince;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "alert_id")
    private Long alertId;

    /** For Hibernate. */
    protected StoredWatch() {}

    Watch watch() {
        return new Watch(overSince, firing, underSince);
    }

    /** Whether these data are older than what was looked at last. */
    boolean knowsNewerThan(Instant newest) {
        return seenAt != null && seenAt.isAfter(newest);
    }

    void remember(Watch watch, Instant newest) {
        overSince = watch.overSince();
        firing = watch.firing();
        underSince = watch.underSince();
        seenAt = newest;
    }

    Key key() {
        return key;
    }

    Long alertId() {
        return alertId;
    }

    void raised(Long alert) {
        alertId = alert;
    }

    /** Which one it is. */
    @Embeddable
    record Key(
            @Column(name = "event_key") String eventKey,
            @Column(name = "pool_key") String poolKey,
            @Enumerated(EnumType.STRING) Trigger trigger)
            implements Serializable {}
}
