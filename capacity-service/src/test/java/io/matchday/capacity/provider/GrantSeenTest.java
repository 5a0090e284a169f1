package io.matchday.capacity.provider;

import static io.matchday.capacity.scaling.SampleRequest.pricedPool;
import static io.matchday.capacity.scaling.SampleRequest.provisioning;
import static io.matchday.capacity.scaling.SampleRequest.step;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.provider.StandIn.Told;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That a provider is read at the moment somebody wants to see whether its grant is there. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class GrantSeenTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void aGrantIsSeenInWhatItsProviderTellsNow() {
        AtomicReference<Told> told = new AtomicReference<>(Told.json(200, "{\"total\": 10}"));
        try (StandIn standIn = new StandIn(asked -> told.get())) {
            String event = neighbours.event();
            String pool = pricedPool(10, "1");
            bind(standIn, pool);
            long id = provisioning(event, pool, 5, 5);

            seen(event, id).body("state", equalTo("PROVISIONING"));
            told.set(Told.json(200, "{\"total\": 15}"));
            seen(event, id)
                    .body("state", equalTo("VERIFIED"))
                    .body("team.verifications.outcome[-1]", equalTo("SUFFICIENT"));
        }
    }

    @Test
    void aProviderThatCannotBeReadProvesNothing() {
        try (StandIn standIn = new StandIn(asked -> Told.json(500, "{}"))) {
            String event = neighbours.event();
            String pool = pricedPool(10, "1");
            bind(standIn, pool);
            long id = provisioning(event, pool, 5, 5);

            step(Roles.ENGINEER, event, id, "verifications", "{}")
                    .statusCode(409)
                    .body("code", equalTo("no-proof"), "detail", containsString("PROVIDER_ERROR"));
        }
    }

    private static ValidatableResponse seen(String event, long id) {
        return step(Roles.ENGINEER, event, id, "verifications", "{}").statusCode(200);
    }

    private static void bind(StandIn standIn, String pool) {
        String reading =
                SampleProvider.reading("TOTAL", "{\"http\": {\"path\": \"/stock\", \"amountAt\": \"/total\"}}", "1");
        SampleProvider.stored(SampleProvider.body(
                SampleProvider.freshKey(),
                SampleProvider.http(standIn.url()),
                "{\"pool\": \"%s\", \"readings\": [%s]}".formatted(pool, reading)));
    }
}
