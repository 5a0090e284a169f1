package io.matchday.monitor.delta;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    private static final int FIRST_SIZE = 1024;
    private static final int FNV_PRIME = 0x01000193;

    private volatile Entry[] table = new Entry[FIRST_SIZE];
    private volatile String[] texts = new String[FIRST_SIZE];
    private final Map<String, Integer> numbers = new HashMap<>();
    private int entries;

    Names() {
        number("");
    }

    /** The number of what is written so, or {@link #NONE}. */
    int find(Slice written) {
        Entry[] entriesNow = table;
        byte[] buffer = written.buffer();
        int hash = hash(buffer, written.from(), written.to());
        int mask = entriesNow.length - 1;
        int at = hash & mask;
        // An entry's fields are final, so whoever sees the entry sees all of it.
        for (Entry entry = entriesNow[at]; entry != null; entry = entriesNow[at]) {
            if (entry.hash == hash
                    && Arrays.equals(entry.written, 0, entry.written.length, buffer, written.from(), written.to())) {
                return entry.number;
            }
            at = at + 1 & mask;
        }
        return NONE;
    }

    /** Notes that this is a way of writing that text, and tells the text's number. */
    synchronized int learn(Slice written, String text) {
        int known = find(written);
        if (known != NONE) {
            return known;
        }
        byte[] copy = Arrays.copyOfRange(written.buffer(), written.from(), written.to());
        int number = number(text);
        if (2 * (entries + 1) > table.length) {
            grow();
        }
        put(table, new Entry(copy, hash(copy, 0, copy.length), number));
        entries++;
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
        return Math.max(entries, numbers.size());
    }

    private void grow() {
        Entry[] larger = new Entry[2 * table.length];
        for (Entry entry : table) {
            if (entry != null) {
                put(larger, entry);
            }
        }
        table = larger;
    }

    private static void put(Entry[] table, Entry entry) {
        int mask = table.length - 1;
        int at = entry.hash & mask;
        while (table[at] != null) {
            at = at + 1 & mask;
        }
        table[at] = entry;
    }

    private static int hash(byte[] buffer, int from, int to) {
        int hash = to - from;
        for (int at = from; at < to; at++) {
            hash = (hash ^ buffer[at]) * FNV_PRIME;
        }
        return hash ^ hash >>> 15;
    }

    /** One way of writing a text. */
    private static final class Entry {

        private final byte[] written;
        private final int hash;
        private final int number;

        Entry(byte[] written, int hash, int number) {
            this.written = written;
            this.hash = hash;
            this.number = number;
        }
    }

    /** What is written in UTF-8. */
    static Slice slice(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Slice().set(bytes, 0, bytes.length);
    }
}
