package io.matchday.intake.wording;

import java.util.Map;

/**
 * What was read out of a ticket.
 *
 * @param classification what it is about
 * @param concepts keys of the concepts it speaks of, and how often; the title counts twice
 * @param words its words and pairs of Chinese characters, and how often; the title counts twice
 * @param shown the terms it speaks in, as they stand there, and how often
 */
public record Reading(
        Classification classification,
        Map<String, Integer> concepts,
        Map<String, Integer> words,
        Map<String, Integer> shown) {

    public Reading {
        concepts = Map.copyOf(concepts);
        words = Map.copyOf(words);
        shown = Map.copyOf(shown);
    }
}
