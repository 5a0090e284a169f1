package io.matchday.intake.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart: Latin script into words, Chinese into characters, since both stand in one sentence often enough. */
final class Tokens {

    private static final String ENDS = ".,;!?。；！？，、\n";
    /** Numbers that say something wherever they stand: HTTP status codes. */
    private static final Pattern TELLING = Pattern.compile("[45]\\d\\d");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:ms|s|min|h|k|m|g|gb|tb|mb|bps|d|%)?");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of a text somebody wrote, without its details. */
    static List<Token> of(String text) {
        return new Tokens(Details.stripped(text)).read();
    }

    /** The tokens of a term as it is. */
    static List<Token> term(String term) {
        return new Tokens(Details.folded(term)).read();
    }

    private List<Token> read() {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isIdeographic(point)) {
                String one = Character.toString(point);
                tokens.add(new Token(Token.Kind.HAN, one, one));
            } else if (isPartOfWord(point)) {
                at = word(at);
                continue;
            } else if (endsClause(at, point)) {
                tokens.add(Token.BREAK);
            }
            at += Character.charCount(point);
        }
        return List.copyOf(tokens);
    }

    private int word(int from) {
        int to = from;
        while (to < text.length() && (isPartOfWord(text.codePointAt(to)) || isApostrophe(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        String word = text.substring(from, to);
        if (!NUMBER.matcher(word).matches() || TELLING.matcher(word).matches()) {
            tokens.add(new Token(Token.Kind.WORD, Stem.of(word), word));
        }
        return to;
    }

    private boolean isApostrophe(int at) {
        return text.charAt(at) == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private boolean endsClause(int at, int point) {
        if (ENDS.indexOf(point) < 0) {
            return false;
        }
        boolean inside = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return !(point == '.' && inside);
    }

    private static boolean isPartOfWord(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }
}
