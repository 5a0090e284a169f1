package io.matchday.monitor.store;

import io.matchday.monitor.delta.Delta;

/** Keeps what is in memory in step with what is durable. Called by the writer only, one call at a time. */
interface CommitListener {

    /** These counts have become durable. */
    void committed(Delta added);

    /** Starts over from what is durable. */
    void catchUp();
}
