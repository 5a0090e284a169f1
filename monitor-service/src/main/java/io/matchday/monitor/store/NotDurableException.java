package io.matchday.monitor.store;

/** A body has not been made durable, as far as we know. Sending it again is safe. */
public final class NotDurableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDurableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
