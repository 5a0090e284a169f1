package io.matchday.monitor.format;

import io.matchday.monitor.line.Closing;
import io.matchday.monitor.line.Required;

/** What Envoy's formats have in common. */
final class Envoy {

    private static final int FINE = 200;

    private Envoy() {}

    /**
     * Connections that are not HTTP have the status 0, and so have requests that got none. Only the latter have a response
     * flag that says why, as a connection has that broke.
     */
    static Closing before(Required required) {
        return record -> {
            if (record.hasStatus()
                    && record.status() == 0
                    && record.errorClass().isEmpty()) {
                record.status(FINE);
            }
            required.check(record);
        };
    }
}
