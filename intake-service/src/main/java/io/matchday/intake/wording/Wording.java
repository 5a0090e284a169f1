package io.matchday.intake.wording;

import io.matchday.platform.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads tickets in Chinese, English or both. Holds nothing of them, so one serves everybody. */
public final class Wording {

    private static final int TITLE_COUNTS = 2;

    private final Reader reader;
    private final Map<String, Message> names;

    private Wording(Lexicon lexicon) {
        reader = new Reader(lexicon);
        names = lexicon.concepts().stream().collect(Collectors.toUnmodifiableMap(Concept::key, Concept::name));
    }

    /** With the lexicon that comes along. */
    public static Wording standard() {
        return new Wording(Lexicon.load());
    }

    public Reading read(String title, String text) {
        List<Token> titleTokens = Tokens.of(title);
        List<Token> textTokens = Tokens.of(text);
        List<Mention> inTitle = reader.mentions(titleTokens);
        List<Mention> inText = reader.mentions(textTokens);
        Map<String, Integer> concepts = new HashMap<>();
        count(inTitle, mention -> mention.concept().key(), TITLE_COUNTS, concepts);
        count(inText, mention -> mention.concept().key(), 1, concepts);
        Map<String, Integer> words = new HashMap<>();
        count(Words.of(titleTokens), Function.identity(), TITLE_COUNTS, words);
        count(Words.of(textTokens), Function.identity(), 1, words);
        Map<String, Integer> shown = new HashMap<>();
        count(inTitle, Mention::shown, TITLE_COUNTS, shown);
        count(inText, Mention::shown, 1, shown);
        return new Reading(Classifier.classify(inTitle, inText), concepts, words, shown);
    }

    /** What people call a concept. */
    public Message name(String concept) {
        return names.get(concept);
    }

    private static <T> void count(List<T> items, Function<T, String> key, int times, Map<String, Integer> counts) {
        items.forEach(item -> counts.merge(key.apply(item), times, Integer::sum));
    }
}
