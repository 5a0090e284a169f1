package io.matchday.monitor.ahead;

import io.matchday.monitor.config.MonitorConfig;
import java.time.Instant;

/**
 * The days before an event that a survey goes over, in seconds of log time.
 *
 * @param first first second
 * @param end second after the last
 */
record Days(long first, long end) {

    /** Up to the event, or up to now where it has not begun. */
    static Days before(Instant start, Instant now, MonitorConfig.Ahead config) {
        Instant begun = start.isBefore(now) ? start : now;
        Instant complete = now.minus(config.settle());
        Instant end = start.isBefore(complete) ? start : complete;
        return new Days(begun.minus(config.lookBack()).getEpochSecond(), end.getEpochSecond());
    }
}
