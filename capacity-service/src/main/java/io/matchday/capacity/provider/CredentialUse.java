package io.matchday.capacity.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.capacity.outbound.Credential;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a credential is shown to an HTTP server. */
@Schema(
        description = "BEARER: Authorization: Bearer with the secret. BASIC: Authorization: Basic with id and secret."
                + " API_KEY: X-API-Key with the secret")
enum CredentialUse {
    BEARER,
    BASIC,
    API_KEY;

    Map<String, String> headers(Credential credential) {
        return switch (this) {
            case BEARER -> Map.of("Authorization", "Bearer " + credential.secret());
            case BASIC -> Map.of("Authorization", "Basic " + basic(credential));
            case API_KEY -> Map.of("X-API-Key", credential.secret());
        };
    }

    private static String basic(Credential credential) {
        return Base64.getEncoder().encodeToString((credential.id() + ":" + credential.secret()).getBytes(UTF_8));
    }
}
