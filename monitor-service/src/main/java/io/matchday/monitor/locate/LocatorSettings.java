package io.matchday.monitor.locate;

import java.util.List;

/**
 * What the search is tuned with; docs/adr/0013-localisation.md says how the defaults were come by.
 *
 * @param deepest most dimensions that a combination may name
 * @param mostCauses most combinations in one answer
 * @param leastSpread least relative noise of a row that is believed in, however well the expectations fit
 * @param mostSpread most of it: where causes are many, they would be taken for noise
 * @param noise square of the standard deviations that a row may be off before it surprises
 * @param floor surprise that is not worth explaining; keeps few rows from being explained to the last count
 * @param perCause price of a combination: by which factor, as a logarithm, it has to shrink what is left unexplained
 * @param perDimension price of each dimension that it names
 */
record LocatorSettings(
        int deepest,
        int mostCauses,
        double leastSpread,
        double mostSpread,
        double noise,
        double floor,
        double perCause,
        double perDimension) {

    static final LocatorSettings DEFAULT = new LocatorSettings(3, 5, 0.05, 0.3, 4, 5, 1.5, 0.05);

    /** What a set costs: the logarithm of the surprise that it leaves, and its price. */
    double cost(double left, double price) {
        return Math.log(floor + left) + price;
    }

    double price(List<Element> elements) {
        return elements.stream().mapToDouble(element -> price(element.depth())).sum();
    }

    double price(int depth) {
        return perCause + perDimension * depth;
    }
}
