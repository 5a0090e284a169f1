package io.matchday.monitor.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a source's token wherever its vendor can be told to put it: as a bearer token, as the password of basic
 * authentication, in a header of its own, or as Firehose's access key.
 */
final class Tokens {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private static final List<String> HEADERS = List.of("X-Matchday-Token", "X-Amz-Firehose-Access-Key");

    private Tokens() {}

    static Optional<String> shown(Head head) {
        return head.header("Authorization").flatMap(Tokens::fromAuthorization).or(() -> HEADERS.stream()
                .flatMap(name -> head.header(name).stream())
                .findFirst());
    }

    private static Optional<String> fromAuthorization(String value) {
        if (value.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(value.substring(BEARER.length()).trim());
        }
        return value.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? password(value.substring(BASIC.length()).trim())
                : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
            int colon = pair.indexOf(':');
            return Stream.of(pair)
                    .filter(text -> colon >= 0)
                    .map(text -> text.substring(colon + 1))
                    .findFirst();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
