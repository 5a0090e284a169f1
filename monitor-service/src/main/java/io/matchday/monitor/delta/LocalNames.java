package io.matchday.monitor.delta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Numbers names anew from 0, in the order in which they are met, so that what is written speaks of its own names only. */
final class LocalNames {

    private static final int UNKNOWN = -1;

    private final IntFunction<String> texts;
    private final List<String> met = new ArrayList<>();
    private int[] locals = {};

    LocalNames(IntFunction<String> texts) {
        this.texts = texts;
    }

    int local(int number) {
        if (number >= locals.length) {
            int known = locals.length;
            locals = Arrays.copyOf(locals, 2 * number + 16);
            Arrays.fill(locals, known, locals.length, UNKNOWN);
        }
        if (locals[number] == UNKNOWN) {
            locals[number] = met.size();
            met.add(texts.apply(number));
        }
        return locals[number];
    }

    void write(ByteWriter out) {
        out.number(met.size());
        met.forEach(out::text);
    }
}
