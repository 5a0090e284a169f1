package io.matchday.platform.remote;

import java.time.Instant;
import java.util.function.Function;

/**
 * Something learned from another service.
 *
 * @param value what was learned
 * @param asOf when the other service said so
 * @param current false when the other service could not be asked just now and this is what it said last
 */
public record Known<T>(T value, Instant asOf, boolean current) {

    public <R> Known<R> map(Function<? super T, ? extends R> change) {
        return new Known<>(change.apply(value), asOf, current);
    }
}
