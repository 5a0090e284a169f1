package io.matchday.intake.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds terms of several tokens; the longest that begins at a place wins. */
final class TermTree<T> {

    private final Map<String, TermTree<T>> next = new HashMap<>();
    private final List<T> meanings = new ArrayList<>();

    void add(String term, T meaning) {
        TermTree<T> node = this;
        for (Token token : Tokens.term(term)) {
            node = node.next.computeIfAbsent(token.text(), text -> new TermTree<>());
        }
        if (!node.meanings.contains(meaning)) {
            node.meanings.add(meaning);
        }
    }

    /** What begins at a place; a length of 0 where nothing does. */
    Found<T> at(List<Token> tokens, int from) {
        Found<T> longest = new Found<>(0, List.of());
        TermTree<T> node = this;
        for (int at = from; at < tokens.size() && !tokens.get(at).isBreak(); at++) {
            node = node.next.get(tokens.get(at).text());
            if (node == null) {
                break;
            }
            if (!node.meanings.isEmpty()) {
                longest = new Found<>(at + 1 - from, List.copyOf(node.meanings));
            }
        }
        return longest;
    }

    /**
     * A term found.
     *
     * @param length in tokens
     * @param meanings of the term
     */
    record Found<T>(int length, List<T> meanings) {

        Found {
            meanings = List.copyOf(meanings);
        }
    }
}
