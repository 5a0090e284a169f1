package io.matchday.monitor.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.platform.identity.SuiteSecrets;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that vendors sign callbacks with. Checking such a signature needs the key itself, not a hash of it, so it is
 * derived from the service key whenever it is needed and stored nowhere.
 */
@Singleton
class SigningKeys {

    private static final int DIGITS = 32;

    private final byte[] serviceKey;

    SigningKeys(SuiteSecrets secrets) {
        try {
            this.serviceKey = secrets.serviceKey();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + secrets.serviceKeyFile(), unreadable);
        }
    }

    /** The key that belongs to a source's present token, if its vendor signs. */
    Optional<String> current(LogSource source) {
        return source.delivery().signs()
                ? Optional.of(key(source.key(), source.tokens().generation()))
                : Optional.empty();
    }

    /** All keys that are good at this moment. */
    List<String> good(LogSource source, Instant now) {
        if (!source.delivery().signs() || source.tokens().revokedAt().isPresent()) {
            return List.of();
        }
        long generation = source.tokens().generation();
        String present = key(source.key(), generation);
        return source.tokens().formerGood(now) ? List.of(present, key(source.key(), generation - 1)) : List.of(present);
    }

    private String key(String source, long generation) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(serviceKey, "HmacSHA256"));
            byte[] derived = mac.doFinal(("callback-signing\0" + source + "\0" + generation).getBytes(UTF_8));
            return HexFormat.of().formatHex(derived).substring(0, DIGITS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", missing);
        }
    }
}
