package io.matchday.capacity.provider;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class OrderApiTest {
    @Inject
    OtherFeature feature;

    @Test
    void whatPeopleAskIsRecordedByPeople() {
        UUID order = byHand();
        read(order)
                .then()
                .statusCode(200)
                .body("state", equalTo("CREATED"), "personNeeded", equalTo("ASK_BY_HAND"))
                .body("personNeededMessage.zh", notNullValue());

        answer(order, "\"0\"", "{\"outcome\": \"SENT\", \"reference\": \"CASE-7\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SENT"), "reference", equalTo("CASE-7"));
        answer(order, "\"1\"", "{\"outcome\": \"ACCEPTED\", \"granted\": 3, \"note\": \"Part of it\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"), "granted", equalTo(3))
                .body("history[2].by", equalTo("engineer"), "history[2].note", equalTo("Part of it"));

        assertThat(feature.heardOf(order)).containsExactly(OrderState.SENT, OrderState.ACCEPTED);
        answer(order, "*", "{\"outcome\": \"REFUSED\"}").then().statusCode(409).body("code", equalTo("order-closed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"outcome": "ACCEPTED"}                | granted   | how much?
            {"outcome": "REFUSED", "granted": 3}   | granted   | nothing is granted by a no
            {"outcome": "SENT"}                    | reference | which order is it there?
            {"outcome": "RETRY"}                   | outcome   | nothing tries
            """)
    void anAnswerHasToMakeSense(String body, String field, String why) {
        answer(byHand(), "*", body)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "field", equalTo(field));
    }

    @Test
    void anAnswerNeedsTheVersionThatWasRead() {
        UUID order = byHand();

        answer(order, "\"7\"", "{\"outcome\": \"REFUSED\"}").then().statusCode(412);
        as(Roles.ENGINEER)
                .body("{\"outcome\": \"REFUSED\"}")
                .post("/api/v1/orders/{id}/answers", order.toString())
                .then()
                .statusCode(428);
    }

    @Test
    void whatThisServiceAttendsToIsNotForPeople() {
        String pool = SamplePool.stored(10);
        SampleProvider.stored(SampleProvider.body(
                SampleProvider.freshKey(), SampleProvider.http("http://127.0.0.1:9"), SampleProvider.httpOrders(pool)));

        answer(SampleOrder.placed(pool, 5), "*", "{\"outcome\": \"REFUSED\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("order-underway"));
    }

    @Test
    void nobodyIsAskedForMoreOfAPoolThatNobodyIsBoundTo() {
        String pool = SamplePool.stored(10);

        assertThat(SampleOrder.place(pool, 5)).isEmpty();
    }

    @Test
    void ordersAreListedNewestFirstByPoolAndState() {
        String pool = SamplePool.stored(10);
        SampleProvider.storedManual(pool);
        UUID older = SampleOrder.placed(pool, 5);
        UUID newer = SampleOrder.placed(pool, 6);

        Response first = list(pool, "");
        first.then()
                .statusCode(200)
                .body("items[0].id", equalTo(newer.toString()), "items.pool", everyItem(equalTo(pool)));
        list(pool, first.path("nextCursor"))
                .then()
                .body("items[0].id", equalTo(older.toString()), "nextCursor", equalTo(null));
    }

    @Test
    void anOrderThatIsNotThereIsNotFound() {
        for (String id : new String[] {"no-id", UUID.randomUUID().toString()}) {
            as(Roles.VIEWER)
                    .get("/api/v1/orders/{id}", id)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
    }

    static Response answer(Object order, String ifMatch, String body) {
        return as(Roles.ENGINEER)
                .header("If-Match", ifMatch)
                .body(body)
                .post("/api/v1/orders/{id}/answers", order.toString());
    }

    private static Response list(String pool, String cursor) {
        return as(Roles.VIEWER)
                .queryParam("pool", pool)
                .queryParam("state", "CREATED")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/api/v1/orders");
    }

    private static Response read(UUID order) {
        return as(Roles.VIEWER).get("/api/v1/orders/{id}", order.toString());
    }

    private static UUID byHand() {
        String pool = SamplePool.stored(10);
        SampleProvider.storedManual(pool);
        return SampleOrder.placed(pool, 5);
    }
}
