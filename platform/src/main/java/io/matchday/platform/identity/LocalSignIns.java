package io.matchday.platform.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sign-ins file as an identity source. It is read again when it changes, so a sign-in can be withdrawn without a
 * restart. A password that was right is remembered for a while as a digest salted for this process, because hashing it
 * properly on every request would cost more than serving the request.
 */
final class LocalSignIns implements IdentitySource {

    private static final int MOST_REMEMBERED = 10_000;
    /** Hashed against when the name is unknown, so that a wrong name takes as long as a wrong password. */
    private static final String NOBODY = PasswordHash.of(UUID.randomUUID().toString());

    private final SuiteSecrets secrets;
    private final Duration rememberFor;
    private final InstantSource clock;
    private final String processSalt = UUID.randomUUID().toString();
    private final Map<String, Long> remembered = new ConcurrentHashMap<>();
    private volatile Loaded loaded = new Loaded(null, List.of());

    LocalSignIns(SuiteSecrets secrets, Duration rememberFor, InstantSource clock) {
        this.secrets = secrets;
        this.rememberFor = rememberFor;
        this.clock = clock;
    }

    @Override
    public Optional<SignIn> open(String name, String password) {
        Optional<SignIn> found =
                current().stream().filter(one -> one.name().equals(name)).findFirst();
        String hash = found.map(SignIn::passwordHash).orElse(NOBODY);
        String digest = digest(name, password, hash);
        Long until = remembered.get(digest);
        if (until != null && until > clock.millis()) {
            return found;
        }
        if (!PasswordHash.matches(password, hash)) {
            return Optional.empty();
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(digest, clock.millis() + rememberFor.toMillis());
        return found;
    }

    private List<SignIn> current() {
        try {
            FileTime changed = Files.getLastModifiedTime(secrets.signInsFile());
            if (!changed.equals(loaded.changed())) {
                loaded = new Loaded(changed, secrets.signIns());
            }
            return loaded.signIns();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + secrets.signInsFile(), unreadable);
        }
    }

    private String digest(String name, String password, String hash) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String all = String.join("\0", processSalt, name, password, hash);
            return Base64.getEncoder().encodeToString(sha256.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private record Loaded(FileTime changed, List<SignIn> signIns) {}
}
