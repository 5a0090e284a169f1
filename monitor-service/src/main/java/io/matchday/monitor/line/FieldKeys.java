package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** Finds the keys that are read among those that are not. */
final class FieldKeys {

    private final byte[][] texts;
    private final String[] names;
    private final FieldReader[] readers;
    private final boolean[] nested;
    private final int[] buckets;
    private final int mask;

    FieldKeys(FieldTable table) {
        List<String> all = table.names();
        this.names = all.toArray(String[]::new);
        this.texts = all.stream().map(name -> name.getBytes(UTF_8)).toArray(byte[][]::new);
        this.readers = all.stream().map(table::reader).toArray(FieldReader[]::new);
        this.nested = new boolean[names.length];
        for (int i = 0; i < nested.length; i++) {
            nested[i] = table.nested(names[i]);
        }
        this.mask = Integer.highestOneBit(Math.max(1, names.length)) * 4 - 1;
        this.buckets = new int[mask + 1];
        Arrays.fill(buckets, -1);
        for (int i = 0; i < texts.length; i++) {
            int bucket = hash(texts[i], 0, texts[i].length);
            while (buckets[bucket] >= 0) {
                bucket = (bucket + 1) & mask;
            }
            buckets[bucket] = i;
        }
    }

    /** Its place, or -1 when it is not read. */
    int find(byte[] buffer, int from, int to) {
        if (to <= from) {
            return -1;
        }
        int bucket = hash(buffer, from, to);
        while (buckets[bucket] >= 0) {
            byte[] text = texts[buckets[bucket]];
            if (text.length == to - from && Bytes.stands(text, buffer, from, to)) {
                return buckets[bucket];
            }
            bucket = (bucket + 1) & mask;
        }
        return -1;
    }

    FieldReader reader(int key) {
        return readers[key];
    }

    String name(int key) {
        return names[key];
    }

    /** Whether its reader wants the text of objects and arrays too. */
    boolean nested(int key) {
        return nested[key];
    }

    /** Length, first, middle and last byte tell the keys of logs apart well enough. */
    private int hash(byte[] buffer, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int mixed = ((buffer[from] * 31 + buffer[from + (length >>> 1)]) * 31 + buffer[to - 1]) * 31 + length;
        return ((mixed * 0x9E3779B1) >>> 16) & mask;
    }
}
