package io.matchday.monitor.delta;

import java.util.Arrays;

/** The numbers of one vocabulary in the numbers of another; nothing to do when they are the same one. */
final class Translation {

    private static final int UNKNOWN = -1;
    private static final int FIRST_SIZE = 256;

    private final Vocabulary from;
    private final Vocabulary to;
    private int[] domains = {};
    private int[] labels = {};

    private Translation(Vocabulary from, Vocabulary to) {
        this.from = from;
        this.to = to;
    }

    static Translation between(Vocabulary from, Vocabulary to) {
        return new Translation(from, to);
    }

    long rollup(long key) {
        return from == to ? key : Keys.rollup(domain(Keys.domain(key)), Keys.status(key), Keys.second(key));
    }

    long facet(long key) {
        if (from == to) {
            return key;
        }
        Facet facet = Keys.facet(key);
        int value = Keys.facetValue(key);
        return Keys.facet(domain(Keys.facetDomain(key)), facet, facet.named() ? label(value) : value);
    }

    long names(long names) {
        return from == to
                ? names
                : Keys.names(label(Keys.firstName(names)), label(Keys.secondName(names)), label(Keys.thirdName(names)));
    }

    private int domain(int number) {
        domains = reaching(domains, number);
        if (domains[number] == UNKNOWN) {
            domains[number] = to.domain(from.domain(number));
        }
        return domains[number];
    }

    private int label(int number) {
        labels = reaching(labels, number);
        if (labels[number] == UNKNOWN) {
            labels[number] = to.label(from.label(number));
        }
        return labels[number];
    }

    private static int[] reaching(int[] numbers, int number) {
        if (number < numbers.length) {
            return numbers;
        }
        int[] larger = Arrays.copyOf(numbers, Math.max(FIRST_SIZE, 2 * Math.max(numbers.length, number)));
        Arrays.fill(larger, numbers.length, larger.length, UNKNOWN);
        return larger;
    }
}
