package io.matchday.monitor.series;

import io.matchday.monitor.delta.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Adds up step by step: one line for each value that is kept, and one for all others together. */
final class Lines {

    private final Step step;
    private final Map<String, NavigableMap<Long, Tally>> lines = new LinkedHashMap<>();

    /**
     * Makes one.
     *
     * @param kept values with a line of their own, in the order they are to be shown in
     */
    Lines(Step step, List<String> kept) {
        this.step = step;
        kept.forEach(value -> lines.put(value, new TreeMap<>()));
        lines.remove(Vocabulary.OTHER);
        lines.put(Vocabulary.OTHER, new TreeMap<>());
    }

    void add(Cell cell) {
        String value = lines.containsKey(cell.value()) ? cell.value() : Vocabulary.OTHER;
        lines.get(value).merge(step.begin(cell.start()), cell.tally(), Tally::plus);
    }

    /** Per value its steps with requests; values without any are left out, what belongs to others comes last. */
    Map<String, NavigableMap<Long, Tally>> all() {
        Map<String, NavigableMap<Long, Tally>> heard = new LinkedHashMap<>(lines);
        heard.values().removeIf(Map::isEmpty);
        return Collections.unmodifiableMap(heard);
    }

    static Tally sum(Map<Long, Tally> line) {
        return line.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
