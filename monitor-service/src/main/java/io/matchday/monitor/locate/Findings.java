package io.matchday.monitor.locate;

import java.util.Comparator;
import java.util.List;

/** The evidence for elements that were chosen. */
final class Findings {

    private static final int RIVALS = 3;

    private final LeafTable table;
    private final Search search;
    private final List<Element> elements;
    private final double before;
    private final double after;

    Findings(LeafTable table, Search search, List<Element> elements) {
        this.table = table;
        this.search = search;
        this.elements = elements;
        this.before = search.surpriseLeft(List.of());
        this.after = search.surpriseLeft(elements);
    }

    double explained() {
        return 1 - after / before;
    }

    List<Cause> causes() {
        return elements.stream()
                .map(this::cause)
                .sorted(Comparator.comparingDouble(Cause::share).reversed())
                .toList();
    }

    private Cause cause(Element element) {
        List<Element> others =
                elements.stream().filter(other -> !other.equals(element)).toList();
        double evidence = (search.surpriseLeft(others) - after) / 2;
        return new Cause(
                element.named(table),
                counts(element, true),
                counts(element, false),
                share(element),
                evidence,
                rivals(element, others));
    }

    private List<Rival> rivals(Element element, List<Element> others) {
        return search.ranked(others, RIVALS + 1).stream()
                .filter(one -> !one.element().equals(element))
                .limit(RIVALS)
                .map(one -> new Rival(
                        one.element().named(table), counts(one.element(), true), Math.min(1, one.left() / before)))
                .toList();
    }

    private Counts counts(Element element, boolean inside) {
        Counts counts = Counts.NONE;
        for (int row = 0; row < table.rows(); row++) {
            if (element.holds(row) == inside) {
                counts = counts.plus(table.actual(row), table.expected(row), table.total(row));
            }
        }
        return counts;
    }

    private double share(Element element) {
        double all = 0;
        double inside = 0;
        double sign = search.surprise().rise() ? 1 : -1;
        for (int row = 0; row < table.rows(); row++) {
            double excess = Math.max(0, sign * (table.actual(row) - table.expected(row)));
            all += excess;
            inside += element.holds(row) ? excess : 0;
        }
        return all > 0 ? inside / all : 0;
    }
}
