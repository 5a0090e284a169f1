package io.matchday.capacity.alert;

import java.time.Duration;
import java.time.Instant;

/**
 * What is remembered of one level of alert from one look to the next. Times are those of the data, so that the same data
 * looked at twice, or by two replicas, counts once.
 *
 * @param overSince since when the level has been met without a break; null while it is not
 * @param firing whether people have been told
 * @param underSince since when it has been left without a break, while firing; null otherwise
 */
public record Watch(Instant overSince, boolean firing, Instant underSince) {
    /** Before the first look. */
    public static final Watch NEW = new Watch(null, false, null);

    /**
     * The memory after another look.
     *
     * @param hold how long a level has to be met before it fires: a spike that falls back within does not
     * @param clearAfter how long it has to be left before it is cleared
     */
    public Watch see(Signal signal, Instant at, Duration hold, Duration clearAfter) {
        return switch (signal) {
            case OVER -> {
                Instant since = overSince == null ? at : overSince;
                yield new Watch(since, firing || !at.isBefore(since.plus(hold)), null);
            }
            case BETWEEN -> new Watch(firing ? overSince : null, firing, null);
            case UNDER -> {
                Instant since = underSince == null ? at : underSince;
                yield firing && at.isBefore(since.plus(clearAfter)) ? new Watch(overSince, true, since) : NEW;
            }
        };
    }
}
