package io.matchday.monitor.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The digest that two vendors sign callbacks with. Nobody would choose it today; it is theirs to choose. */
final class Md5 {

    private Md5() {}

    /** Whether this is the digest of the text, in hexadecimal; takes a time that does not tell how much of it is right. */
    static boolean matches(String text, String hex) {
        String digest = HexFormat.of().formatHex(md5(text));
        return MessageDigest.isEqual(
                digest.getBytes(UTF_8), hex.toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has MD5", missing);
        }
    }
}
