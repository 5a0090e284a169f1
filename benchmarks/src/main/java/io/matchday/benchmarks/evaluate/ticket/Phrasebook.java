package io.matchday.benchmarks.evaluate.ticket;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Sentences as customers write them, from data files of this module, which the classifier's lexicon knows nothing of. */
final class Phrasebook {

    static final List<String> LANGUAGES = List.of("en", "zh");

    /** Sets of problems: the one that parameters were chosen with, and one that was only ever measured. */
    static final List<String> FILES = List.of("tuning", "heldout");

    private Phrasebook() {}

    /** The recurring problems of a file, each with what people call it in English and in Chinese. */
    static List<Planted> problems(String file) throws IOException {
        return read(file, new TypeReference<>() {});
    }

    /** Tickets that occur once. */
    static OneOffs oneOffs() throws IOException {
        return read("oneoffs", new TypeReference<>() {});
    }

    private static <T> T read(String file, TypeReference<T> type) throws IOException {
        try (InputStream data = Phrasebook.class.getResourceAsStream("/tickets/" + file + ".json")) {
            return JsonMapper.builder().build().readValue(data, type);
        }
    }

    /**
     * Tickets that occur once.
     *
     * @param both those that are written in both languages, of which one is to be used
     */
    record OneOffs(List<Map<String, String>> both, List<String> en, List<String> zh) {

        OneOffs {
            both = List.copyOf(both);
            en = List.copyOf(en);
            zh = List.copyOf(zh);
        }
    }

    /** A recurring problem and how people put it. */
    record Planted(String problem, List<String> en, List<String> zh) {

        Planted {
            en = List.copyOf(en);
            zh = List.copyOf(zh);
        }

        List<String> in(String language) {
            return language.equals("zh") ? zh : en;
        }
    }
}
