package io.matchday.intake.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** Names in a sentence, as many as people read. */
final class Names {

    private static final int MOST = 10;

    private Names() {}

    static String of(List<String> names) {
        return names.stream().limit(MOST).collect(Collectors.joining(", ", "", names.size() > MOST ? ", …" : ""));
    }
}
