package io.matchday.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.testkit.Repository;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Compares the API document that a service is built with to the one frozen in git. */
public final class FrozenContract {

    private FrozenContract() {}

    /** Fails when they differ; with {@code -Dcontracts.refresh=true} freezes the built one instead. */
    public static void check(String service) throws IOException {
        String built = built();
        Path frozen = Repository.contract(service);
        if (Boolean.getBoolean("contracts.refresh")) {
            Files.createDirectories(frozen.getParent());
            Files.writeString(frozen, built);
        }
        assertThat(frozen)
                .as("The contract of %s has never been frozen: run its tests with -Dcontracts.refresh=true", service)
                .exists();
        assertThat(built)
                .as(
                        "The API of %s differs from %s. If that is meant, and compatible, run its tests with"
                                + " -Dcontracts.refresh=true and commit the change",
                        service, frozen)
                .isEqualTo(Files.readString(frozen));
    }

    /** Served on the management port, which callers of the API do not reach. */
    private static String built() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
        return RestAssured.given()
                .baseUri("http://127.0.0.1")
                .port(port)
                .basePath("/")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
