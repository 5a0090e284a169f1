package io.matchday.capacity.text;

/** Form of short texts by people: something on one line. */
public final class OneLine {
    public static final String PATTERN = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*";
    public static final String MESSAGE = "text on one line is expected";
    public static final int LONGEST = 200;

    private OneLine() {}
}
