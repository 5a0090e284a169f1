package io.matchday.monitor.delta;

import io.matchday.monitor.line.Slice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts as small numbers, found by the bytes they are written with. Looking up what is known takes no lock and makes no
 * object; several ways of writing one text share its number. Number 0 is the empty text.
 */
final class Names {

    /** Stands for a number that was not found. */
    static final int NONE = -1;

    private static final int FIRST_ROOM = 1024;

    private volatile NameTable table = new NameTable(FIRST_ROOM);
    private volatile String[] texts = new String[FIRST_ROOM];
    private final Map<String, Integer> numbers = new HashMap<>();

    Names() {
        number("");
    }

    /** The number of what is written so, or {@link #NONE}. */
    int find(Slice written) {
        return table.find(written);
    }

    /** Notes that this is a way of writing that text, and tells the text's number. */
    synchronized int learn(Slice written, String text) {
        int known = find(written);
        if (known != NONE) {
            return known;
        }
        int number = number(text);
        if (table.full()) {
            table = table.larger();
        }
        table.add(written, number);
        return number;
    }

    /** The number of a text. */
    synchronized int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == texts.length) {
            texts = Arrays.copyOf(texts, 2 * number);
        }
        texts[number] = text;
        numbers.put(text, number);
        return number;
    }

    String text(int number) {
        return texts[number];
    }

    /** Texts and ways of writing them. */
    synchronized int size() {
        return Math.max(table.size(), numbers.size());
    }
}
