package io.matchday.intake.countdown;

/** Nobody can be told just now; it has to be tried again later. */
public final class NotToldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotToldException(String why) {
        super(why);
    }
}
