package io.matchday.monitor.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of elements and what it costs: the logarithm of the surprise that it leaves, and its price.
 *
 * @param elements those that name more dimensions first, since they claim their rows first
 * @param cost less is better
 */
record Choice(List<Element> elements, double cost) {

    /** Less than this is rounding. */
    private static final double DIFFERENCE = 1e-9;

    static Choice of(List<Element> elements, Surprise surprise, LocatorSettings settings) {
        double left = new Cover(surprise, elements).left();
        return new Choice(elements, settings.cost(left, settings.price(elements)));
    }

    boolean betterThan(Choice other) {
        return cost < other.cost - DIFFERENCE;
    }

    List<Element> with(Element added) {
        List<Element> all = new ArrayList<>(elements);
        all.add(added);
        all.sort(Comparator.comparingInt(Element::depth).reversed());
        return List.copyOf(all);
    }

    List<Element> without(Element gone) {
        return elements.stream().filter(element -> !element.equals(gone)).toList();
    }
}
