package io.matchday.monitor.delivery;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Fastly sends nothing to a host that has not said, at {@code /.well-known/fastly/logging/challenge}, which services may
 * log to it: a line for each, the SHA-256 of the service's id in hexadecimal (Fastly, "Log streaming: HTTPS").
 */
public final class Challenge {

    /** Where Fastly asks. */
    public static final String FASTLY_PATH = "/.well-known/fastly/logging/challenge";

    private Challenge() {}

    /** What Fastly is answered. */
    public static String fastly(Collection<String> serviceIds) {
        return serviceIds.stream()
                .sorted()
                .distinct()
                .map(id -> HexDigest.of("SHA-256", id) + "\n")
                .collect(Collectors.joining());
    }
}
