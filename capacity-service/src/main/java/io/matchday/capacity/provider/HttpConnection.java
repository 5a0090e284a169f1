package io.matchday.capacity.provider;

import io.matchday.capacity.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Any server that tells figures as JSON and perhaps takes orders. */
@Schema(nullable = true, description = "A server that tells figures as JSON, and perhaps takes orders")
record HttpConnection(
        @Schema(
                        required = true,
                        description = "What every path is put behind; https, or http where configuration allows it",
                        examples = "https://capacity.example.org/api")
                @NotNull
                @Size(max = 500)
                @Pattern(regexp = Address.PATTERN, message = Address.MESSAGE)
                String baseUrl,
        @Schema(
                        nullable = true,
                        description = "Name of the credential in the service's configuration; null: none is sent")
                @Size(max = 64)
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                String credential,
        @Schema(description = "How the credential is shown; absent: BEARER") CredentialUse credentialUse)
        implements Connection {
    HttpConnection {
        credentialUse = credentialUse == null ? CredentialUse.BEARER : credentialUse;
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.HTTP;
    }

    @Override
    public Optional<String> credentialName() {
        return Optional.ofNullable(credential);
    }

    @Override
    public Stream<URI> addresses() {
        return Stream.of(URI.create(baseUrl));
    }

    URI at(String path) {
        return URI.create(baseUrl.replaceAll("/+$", "") + path);
    }
}
