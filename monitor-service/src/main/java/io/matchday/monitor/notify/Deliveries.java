package io.matchday.monitor.notify;

import java.util.UUID;

/** Hears what became of messages. Called in the transaction that settles the message. */
public interface Deliveries {

    /** Host took the message. */
    void delivered(UUID incident, String host);

    /**
     * An attempt failed.
     *
     * @param last whether there will be no other
     */
    void failed(UUID incident, String host, boolean last);
}
