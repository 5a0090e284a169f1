package io.matchday.monitor.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the set of elements that costs least. Elements are added one at a time; after each, every one is taken out in
 * turn and the best put in its place, until nothing gets better: two causes at once may first look like their common parent.
 */
final class Search {

    /** Replacements of one round make the next ones better; more rounds than this have not been seen to. */
    private static final int MOST_ROUNDS = 10;

    private final LocatorSettings settings;
    private final Surprise surprise;
    private final List<Cuboid> cuboids;

    Search(LeafTable table, LocatorSettings settings) {
        this.settings = settings;
        this.cuboids = Cuboid.of(table, settings.deepest());
        this.surprise = new Surprise(
                table, settings, cuboids.stream().mapToInt(Cuboid::elements).sum());
    }

    Surprise surprise() {
        return surprise;
    }

    /** The best set, empty if nothing is beyond chance. */
    List<Element> best() {
        Choice grown = choice(List.of());
        Choice best = new Choice(List.of(), Double.POSITIVE_INFINITY);
        for (int causes = 1; causes <= settings.mostCauses() && canImprove(grown, best); causes++) {
            List<Ranked> ranked = ranked(grown.elements(), 1);
            if (ranked.isEmpty()) {
                break;
            }
            grown = settled(choice(grown.with(ranked.get(0).element())));
            best = grown.betterThan(best) ? grown : best;
        }
        return best.elements();
    }

    /** Whether one more element, at its best, could explain the rest at its price. */
    private boolean canImprove(Choice grown, Choice best) {
        return settings.cost(0, settings.price(grown.elements()) + settings.price(1)) < best.cost();
    }

    private Choice settled(Choice from) {
        Choice now = from;
        for (int round = 0; round < MOST_ROUNDS && from.elements().size() > 1; round++) {
            Choice next = now;
            for (Element element : now.elements()) {
                Choice others = choice(now.without(element));
                for (Ranked one : ranked(others.elements(), 1)) {
                    Choice replaced = choice(others.with(one.element()));
                    next = replaced.betterThan(next) ? replaced : next;
                }
            }
            if (!next.betterThan(now)) {
                break;
            }
            now = next;
        }
        return now;
    }

    private Choice choice(List<Element> elements) {
        return Choice.of(elements, surprise, settings);
    }

    double surpriseLeft(List<Element> elements) {
        return new Cover(surprise, elements).left();
    }

    /** The elements that cost least when added to others, best first. */
    List<Ranked> ranked(List<Element> others, int most) {
        Cover cover = new Cover(surprise, others);
        List<Ranked> best = new ArrayList<>();
        for (Cuboid cuboid : cuboids) {
            double[] gains = cover.gains(cuboid);
            for (int number = 0; number < gains.length; number++) {
                if (gains[number] > 0) {
                    double left = Math.max(0, cover.left() - gains[number]);
                    double cost = settings.cost(left, settings.price(cuboid.depth()));
                    keep(best, new Ranked(new Element(cuboid, number), cost, left), most);
                }
            }
        }
        return best;
    }

    /** Equal ones stay in the order in which they were found, which is that of their names. */
    private static void keep(List<Ranked> best, Ranked one, int most) {
        int at = best.size();
        while (at > 0 && one.cost() < best.get(at - 1).cost()) {
            at--;
        }
        if (at < most) {
            best.add(at, one);
        }
        if (best.size() > most) {
            best.remove(most);
        }
    }

    /** An element, what the set would cost with it, without the price of the others, and the surprise it would leave. */
    record Ranked(Element element, double cost, double left) {}
}
