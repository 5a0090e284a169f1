package io.matchday.retro.gate;

import java.util.List;

/** The first few of a list of names: enough to know where to look, the list itself is its owner's to show. */
final class Names {

    private static final int MOST = 3;

    private Names() {}

    static String en(List<String> names) {
        return first(names, ", ") + (names.size() > MOST ? " and others" : "");
    }

    static String zh(List<String> names) {
        return first(names, "、") + (names.size() > MOST ? " 等" : "");
    }

    private static String first(List<String> names, String between) {
        return String.join(between, names.subList(0, Math.min(MOST, names.size())));
    }
}
