package io.matchday.monitor.series;

import io.matchday.monitor.delta.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Adds up by value. Senders choose how many values there are, so it is bounded: beyond that, new ones are added up as
 * {@link Vocabulary#OTHER}. Below the bound the order of adding changes nothing.
 */
final class Values {

    static final int MOST = 20_000;

    private final int most;
    private final Map<String, Tally> tallies = new HashMap<>();
    private Tally total = Tally.NONE;

    Values() {
        this(MOST);
    }

    Values(int most) {
        this.most = most;
    }

    void add(Cell cell) {
        boolean room = tallies.size() < most || tallies.containsKey(cell.value());
        tallies.merge(room ? cell.value() : Vocabulary.OTHER, cell.tally(), Tally::plus);
        total = total.plus(cell.tally());
    }

    Tally total() {
        return total;
    }

    /** The first so many in an order, without what has no name of its own; values of equal rank by their name. */
    List<Map.Entry<String, Tally>> first(int limit, Ranking ranking) {
        Comparator<Map.Entry<String, Tally>> order = Map.Entry.comparingByValue(ranking.mostFirst());
        return named().filter(value -> ranking.ranks(value.getValue()))
                .sorted(order.thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .toList();
    }

    private Stream<Map.Entry<String, Tally>> named() {
        return tallies.entrySet().stream().filter(value -> !value.getKey().equals(Vocabulary.OTHER));
    }
}
