package io.matchday.capacity.outbound;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A request to somebody else's server. */
public record Call(String method, URI uri, Map<String, String> headers, Optional<String> body) {
    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(URI uri, Map<String, String> headers) {
        return new Call("GET", uri, headers, Optional.empty());
    }

    public static Call post(URI uri, Map<String, String> headers, String body) {
        return new Call("POST", uri, headers, Optional.of(body));
    }
}
