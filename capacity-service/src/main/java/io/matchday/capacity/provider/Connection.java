package io.matchday.capacity.provider;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** How a provider is reached, whichever kind it is. */
sealed interface Connection permits ManualConnection, HttpConnection, KubernetesConnection, AlibabaConnection {
    ProviderKind kind();

    /** Name of the credential that lets this service in. */
    Optional<String> credentialName();

    /** Addresses that are called. */
    Stream<URI> addresses();
}
