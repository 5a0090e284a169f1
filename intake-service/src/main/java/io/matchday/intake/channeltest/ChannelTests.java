package io.matchday.intake.channeltest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored tests of channels. */
@ApplicationScoped
class ChannelTests implements PanacheRepositoryBase<ChannelTest, UUID> {

    private static final int AT_A_TIME = 16;
    /** Hibernate's code for {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    /** The last test of each channel that has come to an end, former channels of the event included. */
    List<ChannelTest> settled(String eventKey) {
        return list(
                "from ChannelTest test where test.eventKey = ?1 and test.settledAt ="
                        + " (select max(other.settledAt) from ChannelTest other"
                        + " where other.eventKey = ?1 and other.channelId = test.channelId)",
                eventKey);
    }

    List<ChannelTest> underWay(String eventKey) {
        return list("eventKey = ?1 and outcome = ?2", eventKey, Outcome.PENDING);
    }

    boolean isUnderWay(String eventKey, String channelId) {
        return count("eventKey = ?1 and channelId = ?2 and outcome = ?3", eventKey, channelId, Outcome.PENDING) > 0;
    }

    /** Takes some of what is due in hand for a while; what another process has in hand is not among it. */
    List<ChannelTest> lease(Instant now, Duration life) {
        List<ChannelTest> due = find("outcome = ?1 and nextCallAt <= ?2 order by nextCallAt", Outcome.PENDING, now)
                .page(0, AT_A_TIME)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .list();
        due.forEach(test -> test.lease(now.plus(life)));
        return due;
    }
}
