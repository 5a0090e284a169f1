package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider that people speak to. */
@Schema(nullable = true, description = "People read its figures and ask it for more; nothing is called")
record ManualConnection(
        @Schema(
                        required = true,
                        description = "Whom to ask, and how",
                        examples = "Ops desk of the carrier, +86 10 5550 0100")
                @NotBlank
                @Size(max = 500)
                String contact)
        implements Connection {
    @Override
    public ProviderKind kind() {
        return ProviderKind.MANUAL;
    }

    @Override
    public Optional<String> credentialName() {
        return Optional.empty();
    }

    @Override
    public Stream<URI> addresses() {
        return Stream.empty();
    }
}
