package io.matchday.retro.remote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A page of another service's list.
 *
 * @param items what is on the page
 * @param nextCursor names the next page; null on the last
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RemotePage<T>(List<T> items, String nextCursor) {

    /** Items asked for at a time. */
    public static final int LIMIT = 200;

    /** A list that goes on beyond this is a fault of the other service, and must not become one of ours. */
    private static final int MOST_PAGES = 100;

    public RemotePage {
        items = List.copyOf(items);
    }

    /**
     * Reads a list to its end.
     *
     * @param page reads the page that a cursor names; null names the first
     */
    public static <T> List<T> readAll(Function<String, RemotePage<T>> page) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        for (int read = 0; read < MOST_PAGES; read++) {
            RemotePage<T> next = page.apply(cursor);
            all.addAll(next.items());
            cursor = next.nextCursor();
            if (cursor == null) {
                return List.copyOf(all);
            }
        }
        throw new IllegalStateException("A list did not end after " + MOST_PAGES + " pages");
    }
}
