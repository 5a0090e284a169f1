package io.matchday.monitor.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
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
        return serviceIds.stream().sorted().distinct().map(Challenge::line).collect(Collectors.joining());
    }

    private static String line(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest) + "\n";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
