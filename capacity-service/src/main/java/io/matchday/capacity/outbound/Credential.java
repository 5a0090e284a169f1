package io.matchday.capacity.outbound;

import java.util.List;

/**
 * What lets this service in.
 *
 * @param id empty for a token
 */
public record Credential(String id, String secret) {
    /** What must not be told. */
    public List<String> secrets() {
        return id.isEmpty() ? List.of(secret) : List.of(secret, id);
    }

    /** Nothing of it, as it could end up in a log. */
    @Override
    public String toString() {
        return "Credential[***]";
    }
}
