package io.matchday.monitor.delta;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Numbers names anew from 0, in the order in which they are met, so that what is written speaks of its own names only. Its
 * room is used again.
 */
final class LocalNames {

    private static final int UNKNOWN = -1;
    private static final int FIRST_ROOM = 16;

    private int[] met = new int[FIRST_ROOM];
    private int[] locals = {};
    private int size;

    /** Forgets what was met. */
    LocalNames begin() {
        for (int local = 0; local < size; local++) {
            locals[met[local]] = UNKNOWN;
        }
        size = 0;
        return this;
    }

    int local(int number) {
        if (number < locals.length && locals[number] != UNKNOWN) {
            return locals[number];
        }
        return meet(number);
    }

    void write(ByteWriter out, IntFunction<String> texts) {
        out.number(size);
        for (int local = 0; local < size; local++) {
            out.text(texts.apply(met[local]));
        }
    }

    long footprint() {
        return (long) Integer.BYTES * (met.length + locals.length);
    }

    private int meet(int number) {
        if (number >= locals.length) {
            int before = locals.length;
            locals = Arrays.copyOf(locals, 2 * number + FIRST_ROOM);
            Arrays.fill(locals, before, locals.length, UNKNOWN);
        }
        if (size == met.length) {
            met = Arrays.copyOf(met, 2 * size);
        }
        met[size] = number;
        locals[number] = size;
        return size++;
    }
}
