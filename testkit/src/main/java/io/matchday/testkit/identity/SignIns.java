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
            SuiteSecrets secrets =
                    new SuiteSecrets(Path.of(ConfigProvider.getConfig().getValue("matchday.home", String.class)));
            if (role.equals(Roles.SERVICE)) {
                String token = new ServiceTokens(secrets.serviceKey(), Duration.ofMinutes(1))
                        .issue("another-service", Optional.empty());
                return RestAssured.given().header("Authorization", "Bearer " + token);
            }
            return RestAssured.given()
                    .auth()
                    .preemptive()
                    .basic(role, secrets.passwords().get(role));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
