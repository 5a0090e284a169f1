package io.matchday.monitor.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Locale;

/** The digest that two vendors sign callbacks with. Nobody would choose it today; it is theirs to choose. */
final class Md5 {

    private Md5() {}

    /** Whether this is the digest of the text, in hexadecimal; takes a time that does not tell how much of it is right. */
    static boolean matches(String text, String hex) {
        String digest = HexDigest.of("MD5", text);
        return MessageDigest.isEqual(
                digest.getBytes(UTF_8), hex.toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }
}
