package io.matchday.monitor.delivery;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request before its body is read.
 *
 * @param headers finds a header by its name, whatever its case; null when it is not there
 * @param query the query string, empty without one
 * @param sender where the request came from
 */
public record Head(Function<String, String> headers, String query, InetAddress sender) {

    /** Whether it shows anything that could be a token. */
    public boolean showsToken() {
        return Tokens.shown(this).isPresent();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.apply(name));
    }
}
