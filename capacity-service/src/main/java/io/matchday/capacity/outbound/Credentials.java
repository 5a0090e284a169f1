package io.matchday.capacity.outbound;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Finds credentials by name, for a host that they may be sent to. */
@Singleton
public class Credentials {
    private static final int LONGEST = 16 << 10;

    private final CredentialsConfig config;

    Credentials(CredentialsConfig config) {
        this.config = config;
    }

    public boolean knows(String name) {
        return config.byName().containsKey(name);
    }

    /**
     * A credential for a call to this address.
     *
     * @throws FaultException when there is none, it cannot be read, or it must not go there
     */
    public Credential forCall(String name, URI to) {
        CredentialsConfig.Entry entry = config.byName().get(name);
        if (entry == null) {
            throw missing(name, "is not configured");
        }
        String host = String.valueOf(to.getHost()).toLowerCase(Locale.ROOT);
        if (entry.hosts().stream().noneMatch(allowed -> fits(host, allowed.toLowerCase(Locale.ROOT)))) {
            throw FaultException.harmless(
                    FaultCode.CREDENTIAL_REFUSED, "Credential '" + name + "' is not for host " + host);
        }
        return new Credential(entry.id().orElse(""), secret(name, entry));
    }

    private static boolean fits(String host, String allowed) {
        return allowed.startsWith("*.") ? host.endsWith(allowed.substring(1)) : host.equals(allowed);
    }

    private static String secret(String name, CredentialsConfig.Entry entry) {
        String secret = entry.secretFile()
                .map(file -> read(name, file))
                .or(entry::secret)
                .orElse("");
        if (secret.isEmpty()) {
            throw missing(name, "has no secret");
        }
        if (secret.chars().anyMatch(Character::isISOControl)) {
            throw missing(name, "has a secret of more than one line");
        }
        return secret;
    }

    private static String read(String name, Path file) {
        try (InputStream open = Files.newInputStream(file)) {
            return new String(open.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw missing(name, "has a file that cannot be read");
        }
    }

    private static FaultException missing(String name, String what) {
        return FaultException.harmless(FaultCode.CREDENTIAL_MISSING, "Credential '" + name + "' " + what);
    }
}
