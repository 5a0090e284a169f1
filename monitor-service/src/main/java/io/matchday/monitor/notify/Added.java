package io.matchday.monitor.notify;

import java.util.Set;

/**
 * Messages have been put into the outbox by a transaction that has yet to commit.
 *
 * @param receivers whom they go to
 */
record Added(Set<String> receivers) {

    Added {
        receivers = Set.copyOf(receivers);
    }
}
