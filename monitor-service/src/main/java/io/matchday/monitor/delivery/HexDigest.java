package io.matchday.monitor.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts, in hexadecimal. */
final class HexDigest {

    private HexDigest() {}

    /** The digest by an algorithm that every Java platform has. */
    static String of(String algorithm, String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has " + algorithm, missing);
        }
    }
}
