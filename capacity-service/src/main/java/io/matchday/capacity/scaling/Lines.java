package io.matchday.capacity.scaling;

/** Form of short texts by people: something on one line. */
final class Lines {
    static final String ONE = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*";
    static final String MESSAGE = "text on one line is expected";
    static final int LONGEST = 200;

    private Lines() {}
}
