package io.matchday.intake.wording;

/**
 * Cuts the endings of English words off, so that drops, dropped and dropping are one. It only has to do the same to a text and to the
 * lexicon; what comes out need not be a word.
 */
final class Stem {

    private static final int SHORTEST = 3;

    private Stem() {}

    static String of(String word) {
        return withoutE(undoubled(word, withoutParticiple(withoutPlural(word))));
    }

    private static String withoutPlural(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        if (word.length() <= SHORTEST || !plural || isAbbreviation(word)) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        boolean hissing =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return cut(word, hissing ? 2 : 1);
    }

    /** HTTPS is not several of HTTP. */
    private static boolean isAbbreviation(String word) {
        return word.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static String withoutParticiple(String word) {
        if (word.endsWith("ing") && word.length() > SHORTEST + 2) {
            return cut(word, 3);
        }
        return word.endsWith("ed") && word.length() > SHORTEST + 1 ? cut(word, 2) : word;
    }

    /** The p that dropped has and drop has not. */
    private static String undoubled(String word, String stem) {
        int last = stem.length() - 1;
        boolean doubled = stem.length() > SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && stem.length() < word.length() - 1 && "lsz".indexOf(stem.charAt(last)) < 0
                ? cut(stem, 1)
                : stem;
    }

    private static String withoutE(String word) {
        return word.length() > SHORTEST && word.endsWith("e") ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
