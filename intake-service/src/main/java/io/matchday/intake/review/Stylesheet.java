package io.matchday.intake.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page looks, and the policy under which a browser applies nothing but that. */
@ApplicationScoped
class Stylesheet {

    private static final String FILE = "/review/review.css";

    private final String css;
    private final String policy;

    Stylesheet() {
        css = read();
        policy = "default-src 'none'; style-src 'sha256-" + digest(css)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    String css() {
        return css;
    }

    /** As Content-Security-Policy has it. */
    String policy() {
        return policy;
    }

    private static String read() {
        try (InputStream file = Stylesheet.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " cannot be read", broken);
        }
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
