package io.matchday.monitor.store;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.IngestBatch;
import java.util.List;

/** Where bodies become durable. */
interface BatchStore {

    /** Writes a group of bodies in one transaction: all of it is durable on return, nothing after an exception. */
    Stored store(List<IngestBatch> group);

    /**
     * What a group came to.
     *
     * @param receipts one per body, in the group's order
     * @param added the roll-ups that the bodies which came for the first time add; valid until the next group
     */
    record Stored(List<Receipt> receipts, Delta added) {

        public Stored {
            receipts = List.copyOf(receipts);
        }
    }
}
