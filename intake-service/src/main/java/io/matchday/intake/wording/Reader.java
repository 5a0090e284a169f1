package io.matchday.intake.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what a text speaks of, and leaves out what it says is not the case. */
final class Reader {

    /** How far before a term its denial may stand, in tokens. */
    private static final int REACH_BACK = 4;
    /** How far behind a term an assurance may stand. */
    private static final int REACH_ON = 4;

    private final TermTree<Concept> concepts = new TermTree<>();
    private final TermTree<Negation> negations = new TermTree<>();
    private final TermTree<Boolean> assurances = new TermTree<>();
    private final TermTree<Boolean> breaks = new TermTree<>();

    Reader(Lexicon lexicon) {
        lexicon.concepts().forEach(concept -> concept.terms().forEach(term -> concepts.add(term, concept)));
        lexicon.denials().forEach(term -> negations.add(term, Negation.DENIAL));
        lexicon.absences().forEach(term -> negations.add(term, Negation.ABSENCE));
        lexicon.assurances().forEach(term -> assurances.add(term, true));
        lexicon.breaks().forEach(term -> breaks.add(term, true));
    }

    /** What is mentioned and not denied, in the order of the text. */
    List<Mention> mentions(List<Token> tokens) {
        List<Mention> all = all(tokens);
        boolean[] taken = new boolean[tokens.size()];
        all.forEach(one -> Arrays.fill(taken, one.from(), one.to(), true));
        return all.stream()
                .filter(one -> !denied(one, tokens, taken) && !assured(one, tokens, taken))
                .toList();
    }

    private List<Mention> all(List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            TermTree.Found<Concept> here = concepts.at(tokens, at);
            int from = at;
            int to = at + here.length();
            here.meanings()
                    .forEach(concept -> found.add(new Mention(concept, from, to, shown(tokens.subList(from, to)))));
            at = Math.max(to, at + 1);
        }
        return found;
    }

    private boolean denied(Mention mention, List<Token> tokens, boolean[] taken) {
        for (int at = mention.from() - 1; at >= 0 && at >= mention.from() - REACH_BACK; at--) {
            if (endsClause(tokens, at)) {
                return false;
            }
            TermTree.Found<Negation> found = negations.at(tokens, at);
            boolean before = found.length() > 0 && at + found.length() <= mention.from() && !taken[at];
            if (before && found.meanings().stream().anyMatch(negation -> negation.reaches(mention.concept()))) {
                return true;
            }
        }
        return false;
    }

    private boolean assured(Mention mention, List<Token> tokens, boolean[] taken) {
        for (int at = mention.to(); at < tokens.size() && at < mention.to() + REACH_ON; at++) {
            if (taken[at]
                    || endsClause(tokens, at)
                    || negations.at(tokens, at).length()
                            > assurances.at(tokens, at).length()) {
                return false;
            }
            if (assurances.at(tokens, at).length() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(List<Token> tokens, int at) {
        return tokens.get(at).isBreak() || breaks.at(tokens, at).length() > 0;
    }

    static String shown(List<Token> tokens) {
        return tokens.stream().anyMatch(Token::isHan)
                ? tokens.stream().map(Token::shown).collect(Collectors.joining())
                : tokens.stream().map(Token::shown).collect(Collectors.joining(" "));
    }

    /** Ways of saying that something is not so. */
    private enum Negation {
        DENIAL,
        ABSENCE;

        boolean reaches(Concept concept) {
            return switch (this) {
                case DENIAL -> true;
                case ABSENCE -> concept.isSymptomFirst();
            };
        }
    }
}
