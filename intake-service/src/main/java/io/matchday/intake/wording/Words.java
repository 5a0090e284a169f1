package io.matchday.intake.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text: those of Latin script as they are, Chinese as pairs of characters, which needs no dictionary. */
final class Words {

    /** Words that every ticket has. */
    private static final Set<String> COMMON = Set.of(
            "the", "a", "an", "and", "or", "of", "to", "in", "on", "at", "for", "with", "by", "from", "is", "are",
            "was", "were", "be", "been", "it", "its", "we", "our", "you", "your", "they", "their", "this", "that", "as",
            "but", "not", "no", "has", "have", "had", "do", "can", "will", "would", "could", "please", "pleas", "hi",
            "hello", "thank", "regard", "i", "my", "me", "there", "when", "if", "than", "so", "all", "any", "some",
            "also", "again", "team", "dear", "issu", "problem");

    private Words() {}

    static List<String> of(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        Token last = Token.BREAK;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD && !COMMON.contains(token.text())) {
                words.add(token.text());
            } else if (token.isHan() && last.isHan()) {
                words.add(last.text() + token.text());
            }
            last = token;
        }
        return words;
    }
}
