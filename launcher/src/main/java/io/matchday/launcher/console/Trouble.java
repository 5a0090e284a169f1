package io.matchday.launcher.console;

/** What went wrong, told in one sentence that a person can act on. Its message is shown as it is. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
