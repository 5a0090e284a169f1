package io.matchday.intake.event;

/** Form of the keys people type and read in addresses. */
public final class Slug {

    /** Without a group that repeats: Java matches one by calling itself, as often as a text of any length has dashes. */
    public static final String PATTERN = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]";

    public static final String MESSAGE = "lower-case letters, digits and single dashes are expected";
    public static final int LONGEST = 64;

    private Slug() {}
}
