package io.matchday.monitor.store;

/** More is coming than can be written now. Sending the same again in a moment is safe. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException(String reason) {
        super(reason);
    }
}
