package io.matchday.platform.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list. A null {@code nextCursor} means that this was the last.
 *
 * @param items what is on the page, in the list's order
 * @param nextCursor to be handed back as {@code cursor} for the next page
 */
public record Page<T>(@Schema(required = true) List<T> items, @Schema(nullable = true) String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of up to {@code limit} items from a query that fetched one more than that.
     *
     * @param position names an item's place in the list's order, as {@link Cursor} hands it back
     */
    public static <T> Page<T> of(List<T> fetched, int limit, Function<T, String> position) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        List<T> items = fetched.subList(0, limit);
        return new Page<>(items, Cursor.encode(position.apply(items.get(limit - 1))));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextCursor);
    }
}
