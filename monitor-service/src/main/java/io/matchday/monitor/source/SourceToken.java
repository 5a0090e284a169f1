package io.matchday.monitor.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a source shows to be let in. It is random to 256 bits, so a plain SHA-256 of it is enough to store: there is
 * nothing to guess.
 *
 * @param text as handed out, once
 */
record SourceToken(String text) {

    private static final String PREFIX = "mds_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SourceToken fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new SourceToken(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** Compares in a time that does not tell how much of it is right. */
    boolean matches(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** A secret stays out of logs. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
