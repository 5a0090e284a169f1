package io.matchday.intake.wording;

import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Map;

/**
 * Something people talk about in tickets, with the words for it in both languages and what they say of where the trouble is.
 *
 * @param key stable name
 * @param terms words for it, Chinese and English
 * @param link how much it speaks for a link of the chain
 * @param product how much it speaks for a product
 * @param symptom how much it speaks for a symptom
 */
record Concept(
        String key,
        String en,
        String zh,
        List<String> terms,
        Map<ChainStage, Integer> link,
        Map<TicketProduct, Integer> product,
        Map<Symptom, Integer> symptom) {

    Concept {
        terms = List.copyOf(terms);
        link = Map.copyOf(link);
        product = Map.copyOf(product);
        symptom = Map.copyOf(symptom);
    }

    Message name() {
        return new Message(en, zh);
    }

    /** Whether it is a thing that can be absent: "no stalls" denies one, whereas "no snapshots" complains. */
    boolean isSymptomFirst() {
        return strongest(symptom) > strongest(link);
    }

    private static int strongest(Map<?, Integer> weights) {
        return weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
