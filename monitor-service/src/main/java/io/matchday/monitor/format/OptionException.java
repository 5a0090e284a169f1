package io.matchday.monitor.format;

/** An option that a format cannot do without, has no use for, or cannot read. */
public final class OptionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String option;

    public OptionException(String option, String reason) {
        super(reason);
        this.option = option;
    }

    /** Name of the option, as callers write it. */
    public String option() {
        return option;
    }
}
