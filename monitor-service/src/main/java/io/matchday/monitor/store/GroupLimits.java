package io.matchday.monitor.store;

import io.matchday.monitor.config.MonitorConfig;

/**
 * Bounds on what waits to be written, and on what is written at one time.
 *
 * @param waitingBodies bodies waiting
 * @param waitingRows counts of these bodies
 * @param groupBodies bodies written in one transaction
 * @param groupRows counts of these bodies, unless a single one has more
 */
record GroupLimits(int waitingBodies, long waitingRows, int groupBodies, int groupRows) {

    static GroupLimits of(MonitorConfig.Ingest config) {
        return new GroupLimits(config.queue(), config.queueCounts(), config.group(), config.groupCounts());
    }
}
