package io.matchday.capacity.provider;

import io.matchday.capacity.text.Slug;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cluster, whose nodes and pods are read. */
@Schema(nullable = true, description = "A Kubernetes cluster; read only, orders go to people")
record KubernetesConnection(
        @Schema(
                        nullable = true,
                        description = "Address of its API server; null: the cluster that this service runs in",
                        examples = "https://cluster.example.org:6443")
                @Size(max = 500)
                @Pattern(regexp = Address.PATTERN, message = Address.MESSAGE)
                String apiServer,
        @Schema(
                        nullable = true,
                        description =
                                "Name of the credential whose secret is the token of a service account; null only for the"
                                        + " cluster that this service runs in")
                @Size(max = 64)
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                String credential,
        @Schema(
                        nullable = true,
                        description = "The certificate that signs the API server's, as PEM; null: a public one")
                @Size(max = 20_000)
                String caCertificate)
        implements Connection {
    KubernetesConnection {
        if ((apiServer == null) != (credential == null)) {
            throw new IllegalArgumentException("apiServer and credential are either both there or both null");
        }
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.KUBERNETES;
    }

    @Override
    public Optional<String> credentialName() {
        return Optional.ofNullable(credential);
    }

    @Override
    public Stream<URI> addresses() {
        return Stream.ofNullable(apiServer).map(URI::create);
    }
}
