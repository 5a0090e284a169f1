package io.matchday.intake.problem;

import io.matchday.intake.wording.Classification;
import io.matchday.intake.wording.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns readings into directions. Rare features count more (TF-IDF), so that greetings and headings of forms, which every ticket
 * has, count next to nothing. The larger part of a direction is what a ticket speaks of and what it was classified as, which are
 * the same in both languages; the rest is its words.
 */
final class Weighing {

    /** Share of what is spoken of in the likeness of two texts; their words have the rest. These figures: docs/benchmarks.md. */
    private static final double CONCEPTS = 0.65;
    /** As though so many other tickets had come before: without, nothing is rare among ten tickets of one problem. */
    private static final int BACKGROUND = 50;
    /** A word that more of all tickets have than this tells none from another, and costs most. */
    private static final double TOO_COMMON = 0.1;

    /** Weight of what a text leaves unsaid: two that share one word and say no more are not the same. */
    private static final double UNSAID = 5;

    private static final int MANY = 200;
    /** What a class counts against a concept mentioned once: it follows from those. */
    private static final double CLASS_COUNTS = 0.7;

    private final List<Reading> readings;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Weighing(List<Reading> readings) {
        this.readings = readings;
    }

    static List<Features> of(List<Reading> readings) {
        return new Weighing(readings).weighed();
    }

    private List<Features> weighed() {
        Map<String, Integer> spread = new HashMap<>();
        readings.forEach(reading -> Stream.concat(concepts(reading).keySet().stream(), words(reading).keySet().stream())
                .forEach(feature -> spread.merge(feature, 1, Integer::sum)));
        List<Features> all = new ArrayList<>(readings.size());
        readings.forEach(reading -> all.add(features(
                part(concepts(reading), spread, CONCEPTS, Integer.MAX_VALUE),
                part(words(reading), spread, 1 - CONCEPTS, tooCommon()))));
        return all;
    }

    private double tooCommon() {
        return readings.size() < MANY ? Integer.MAX_VALUE : readings.size() * TOO_COMMON;
    }

    /** Features with their weights, whose squares sum up to the share; empty if there are none. */
    private Map<Integer, Double> part(
            Map<String, Double> counts, Map<String, Integer> spread, double share, double most) {
        Map<Integer, Double> weights = new TreeMap<>();
        counts.forEach((feature, count) -> {
            if (spread.get(feature) <= most) {
                double rare = Math.log((readings.size() + BACKGROUND) / (spread.get(feature) + 0.5));
                weights.put(number(feature), count * rare);
            }
        });
        double square =
                weights.values().stream().mapToDouble(weight -> weight * weight).sum();
        double length = Math.sqrt((square + UNSAID * UNSAID) / share);
        weights.replaceAll((feature, weight) -> weight / length);
        return weights;
    }

    private static Features features(Map<Integer, Double> concepts, Map<Integer, Double> words) {
        Map<Integer, Double> all = new TreeMap<>(concepts);
        all.putAll(words);
        int[] ids = new int[all.size()];
        float[] weights = new float[all.size()];
        int at = 0;
        for (Map.Entry<Integer, Double> one : all.entrySet()) {
            ids[at] = one.getKey();
            weights[at++] = one.getValue().floatValue();
        }
        return new Features(ids, weights);
    }

    private static Map<String, Double> concepts(Reading reading) {
        Map<String, Double> counts = damped(reading.concepts(), "concept ");
        Classification found = reading.classification();
        if (found.link() != null) {
            counts.put("link " + found.link(), CLASS_COUNTS);
        }
        if (found.symptom() != null) {
            counts.put("symptom " + found.symptom(), CLASS_COUNTS);
        }
        return counts;
    }

    private static Map<String, Double> words(Reading reading) {
        return damped(reading.words(), "word ");
    }

    /** What is said ten times is not ten times as important. */
    private static Map<String, Double> damped(Map<String, Integer> counts, String kind) {
        Map<String, Double> damped = new TreeMap<>();
        counts.forEach((feature, count) -> damped.put(kind + feature, 1 + Math.log(count)));
        return damped;
    }

    private int number(String feature) {
        int next = numbers.size();
        return numbers.computeIfAbsent(feature, unseen -> next);
    }
}
