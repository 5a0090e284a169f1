package io.matchday.intake.wording;

/**
 * The smallest piece of a text that is compared.
 *
 * @param text what is compared: a stemmed word, or one Chinese character
 * @param shown what stood there, in lower case
 */
record Token(Kind kind, String text, String shown) {

    static final Token BREAK = new Token(Kind.BREAK, "", "");

    /** What stood there. */
    enum Kind {
        WORD,
        HAN,
        /** The end of a clause. */
        BREAK
    }

    boolean isBreak() {
        return kind == Kind.BREAK;
    }

    boolean isHan() {
        return kind == Kind.HAN;
    }
}
