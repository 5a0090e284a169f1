package io.matchday.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs every call to another service. Clients register it with {@code @RegisterProvider}. */
@ApplicationScoped
public class SignedCalls implements ClientRequestFilter {

    private final ServiceTokens tokens;
    private final String service;

    SignedCalls(ServiceTokens tokens, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.tokens = tokens;
        this.service = service;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.issue(service, person()));
    }

    /** The person at the far end of the request being served, if this call is made while serving one. */
    private static Optional<String> person() {
        ManagedContext requestContext = Arc.container().requestContext();
        if (!requestContext.isActive()) {
            return Optional.empty();
        }
        SecurityIdentity identity =
                Arc.container().instance(SecurityIdentity.class).get();
        return identity.isAnonymous()
                ? Optional.empty()
                : Optional.of(identity.getPrincipal().getName());
    }
}
