package io.matchday.platform.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this process has written down of other services' answers lately, for some hundreds of them. */
final class WrittenDown {

    /** So much older than the truth the moment of an answer may be that is read back later. */
    static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private static final int MOST = 1_000;

    private final Map<Item, Note> notes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Item, Note> eldest) {
            return size() > MOST;
        }
    };

    private record Item(String source, String name) {}

    private record Note(int body, int length, Instant at) {}

    /** Whether this very answer was written down a moment ago. */
    synchronized boolean holds(String source, String item, String body, Instant asked) {
        Note note = notes.get(new Item(source, item));
        return note != null
                && note.body() == body.hashCode()
                && note.length() == body.length()
                && Duration.between(note.at(), asked).abs().compareTo(GOOD_FOR) < 0;
    }

    synchronized void note(String source, String item, String body, Instant asked) {
        notes.put(new Item(source, item), new Note(body.hashCode(), body.length(), asked));
    }

    synchronized void forget(String source, String item) {
        notes.remove(new Item(source, item));
    }
}
