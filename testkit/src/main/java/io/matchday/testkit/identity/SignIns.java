package io.matchday.testkit.identity;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.ServiceTokens;
import io.matchday.platform.identity.SuiteSecrets;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests to the service under test, signed in as somebody. */
public final class SignIns {

    private SignIns() {}

    /** A request from a person with this role, or from another service. */
    public static RequestSpecification as(String role) {
        try {
            RequestSpecification request = RestAssured.given().basePath(root());
            SuiteSecrets secrets =
                    new SuiteSecrets(Path.of(ConfigProvider.getConfig().getValue("matchday.home", String.class)));
            if (role.equals(Roles.SERVICE)) {
                String token = new ServiceTokens(secrets.serviceKey(), Duration.ofMinutes(1))
                        .issue("another-service", Optional.empty());
                return request.header("Authorization", "Bearer " + token);
            }
            return request.auth().preemptive().basic(role, secrets.passwords().get(role));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The service's own path, under which its API and its other routes lie. */
    private static String root() {
        String root = ConfigProvider.getConfig().getValue("quarkus.http.root-path", String.class);
        String api = ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);
        return (root.equals("/") ? "" : root) + api.replace("/api/v1", "");
    }
}
