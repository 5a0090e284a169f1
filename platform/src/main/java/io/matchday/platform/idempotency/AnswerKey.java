package io.matchday.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What an answer is kept under.
 *
 * @param caller who asked; one caller's key never meets another's
 * @param key the Idempotency-Key as sent
 * @param request path and body
 */
record AnswerKey(String caller, String key, String request) {

    byte[] keyHash() {
        return sha256(key);
    }

    byte[] requestHash() {
        return sha256(request);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
