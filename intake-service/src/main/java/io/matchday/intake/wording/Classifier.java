package io.matchday.intake.wording;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what a ticket is about by the weights of what it mentions; the title counts twice. */
final class Classifier {

    /** Less than this is a hint, not an answer. */
    private static final int LEAST = 2;

    private static final int TITLE_COUNTS = 2;

    private Classifier() {}

    static Classification classify(List<Mention> title, List<Mention> text) {
        Optional<ChainStage> link = winner(ChainStage.class, title, text, Concept::link);
        Optional<TicketProduct> product = winner(TicketProduct.class, title, text, Concept::product);
        Optional<Symptom> symptom = winner(Symptom.class, title, text, Concept::symptom);
        List<String> terms = Stream.concat(title.stream(), text.stream())
                .filter(mention -> speaksFor(link, mention.concept().link())
                        || speaksFor(product, mention.concept().product())
                        || speaksFor(symptom, mention.concept().symptom()))
                .map(Mention::shown)
                .distinct()
                .toList();
        return new Classification(
                link.orElse(null),
                product.orElse(null),
                symptom.orElse(null),
                link.isEmpty() && product.isEmpty() && symptom.isEmpty(),
                terms);
    }

    /** What has the most weight; what was declared first among equals, so that the answer is always the same. */
    private static <E extends Enum<E>> Optional<E> winner(
            Class<E> type, List<Mention> title, List<Mention> text, Function<Concept, Map<E, Integer>> weights) {
        Map<E, Integer> sums = new EnumMap<>(type);
        title.forEach(mention -> add(sums, weights.apply(mention.concept()), TITLE_COUNTS));
        text.forEach(mention -> add(sums, weights.apply(mention.concept()), 1));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() >= LEAST)
                .max(Comparator.<Map.Entry<E, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static <E> void add(Map<E, Integer> sums, Map<E, Integer> weights, int times) {
        weights.forEach((one, weight) -> sums.merge(one, weight * times, Integer::sum));
    }

    private static <E> boolean speaksFor(Optional<E> winner, Map<E, Integer> weights) {
        return winner.isPresent() && weights.containsKey(winner.get());
    }
}
