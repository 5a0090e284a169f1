package io.matchday.capacity.provider;

import io.matchday.capacity.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account at Alibaba Cloud. */
@Schema(nullable = true, description = "An account at Alibaba Cloud, in one region")
record AlibabaConnection(
        @Schema(required = true, description = "Region that ECS is asked about", examples = "cn-hangzhou")
                @NotNull
                @Size(max = 64)
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                String region,
        @Schema(required = true, description = "Name of the credential that holds the access key")
                @NotNull
                @Size(max = 64)
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                String credential,
        @Schema(nullable = true, description = "Other endpoints than the public ones; null: those") @Valid
                AlibabaEndpoints endpoints)
        implements Connection {
    @Override
    public ProviderKind kind() {
        return ProviderKind.ALIBABA;
    }

    @Override
    public Optional<String> credentialName() {
        return Optional.of(credential);
    }

    @Override
    public Stream<URI> addresses() {
        return Stream.of(AlibabaProduct.values()).map(this::endpoint);
    }

    URI endpoint(AlibabaProduct product) {
        String own = endpoints == null ? null : endpoints.of(product);
        return URI.create(own == null ? "https://" + product.host(region) : own);
    }
}
