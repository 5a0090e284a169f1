package io.matchday.platform.remote;

/** Another service says that what was asked for does not exist. It answered: retrying would not help. */
public final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotThereException() {
        super("The other service answered 404");
    }
}
