package io.matchday.capacity.giveback;

/** Form of short texts by people: something on one line. */
final class Texts {
    static final String ONE_LINE = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*";
    static final String MESSAGE = "text on one line is expected";
    static final int LONGEST = 200;

    private Texts() {}
}
