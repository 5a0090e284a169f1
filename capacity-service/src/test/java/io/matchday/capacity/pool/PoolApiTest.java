package io.matchday.capacity.pool;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class PoolApiTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void aNewPoolIsFreeAndCanBeReadWhereItsLocationSays() {
        String key = SamplePool.freshKey();
        Response created = as(Roles.ENGINEER)
                .body(SamplePool.body(key, "CDN", "BITS_PER_SECOND", 1000))
                .post("/api/v1/pools");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.header("ETag")).isNotBlank();
        assertThat(created.header("Location")).matches("http://[^/]+/capacity/api/v1/pools/" + key);
        as(Roles.VIEWER)
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("key", equalTo(key), "total", equalTo(1000), "held", equalTo(0), "free", equalTo(1000));
    }

    @Test
    void aKeyIsTakenOnce() {
        String key = SamplePool.stored(10);

        as(Roles.ENGINEER)
                .body(SamplePool.body(key, "CDN", "VCPU", 5))
                .post("/api/v1/pools")
                .then()
                .statusCode(409)
                .body("code", equalTo("pool-exists"), "field", equalTo("key"), "traceId", notNullValue());
    }

    @Test
    void theSameIdempotencyKeyGivesTheFirstAnswerAndMakesOnePool() {
        String key = SamplePool.freshKey();
        String body = SamplePool.body(key, "ENS", "INSTANCES", 12);
        Response first =
                as(Roles.ENGINEER).header("Idempotency-Key", key).body(body).post("/api/v1/pools");
        Response again =
                as(Roles.ENGINEER).header("Idempotency-Key", key).body(body).post("/api/v1/pools");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        as(Roles.ENGINEER)
                .header("Idempotency-Key", key)
                .body(SamplePool.body(key, "ENS", "INSTANCES", 13))
                .post("/api/v1/pools")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @ParameterizedTest
    @CsvSource({
        "Not-A-Slug, CDN, VCPU, 5, a key is a slug",
        "fine, ftp, VCPU, 5, products are named in capitals",
        "fine, CDN, LITRES, 5, units are known",
        "fine, CDN, VCPU, -1, nothing is the least there can be",
        "fine, CDN, VCPU, 1000000000000001, sums of thousands of pools have to fit"
    })
    void whatIsNotAPoolIsRefused(String key, String product, String unit, long total, String why) {
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body(SamplePool.body(key, product, unit, total))
                .post("/api/v1/pools")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, half a machine is not cut to one",
        "'\"5\"', text is no number",
        "'\"\"', no text is no number either",
    })
    void anAmountIsAWholeNumber(String total, String why) {
        String body =
                SamplePool.body(SamplePool.freshKey(), "ECS", "INSTANCES", 777).replace("777", total);

        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/pools")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "field", equalTo("total"));
    }

    @ParameterizedTest
    @CsvSource({"AAAA, decodes to what no database keeps as text", "@@, does not decode"})
    void aCursorThatNoListGaveOutIsRefused(String cursor, String why) {
        as(Roles.VIEWER)
                .queryParam("cursor", cursor)
                .get("/api/v1/pools")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "field", equalTo("cursor"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String pool = SamplePool.stored(10);

        change(pool, null, 20).then().statusCode(428).body("code", equalTo("version-required"));
        change(pool, "\"7\"", 20).then().statusCode(412).body("code", equalTo("stale-version"));
        String read = SamplePool.read(pool).extract().header("ETag");
        Response changed = change(pool, read, 20);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(read);
        SamplePool.read(pool).header("ETag", equalTo(changed.header("ETag"))).body("total", equalTo(20));
    }

    @Test
    void aPoolNeverShrinksBelowWhatEventsHold() {
        String pool = SamplePool.stored(10);
        SamplePool.held(neighbours.event(), pool, 6);

        change(pool, "*", 5)
                .then()
                .statusCode(409)
                .body("code", equalTo("pool-overcommitted"), "field", equalTo("total"), "held", equalTo(6));
        change(pool, "*", 6).then().statusCode(200).body("free", equalTo(0));
    }

    @Test
    void aPoolThatIsNotThereIsNotFound() {
        for (String key : List.of("no-such-pool", "Not a key", "nul\0")) {
            as(Roles.VIEWER)
                    .get("/api/v1/pools/{poolKey}", key)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"), "$", not(hasKey("stack")));
        }
    }

    @Test
    void theListIsPagedByKeyAndTakesAProduct() {
        List<String> made = List.of(
                SamplePool.stored("ENS", "VCPU", 1),
                SamplePool.stored("ENS", "VCPU", 2),
                SamplePool.stored("ENS", "VCPU", 3));
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(Roles.SERVICE)
                    .queryParam("product", "ENS")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/pools");
            page.then().statusCode(200).body("items.product", everyItem(equalTo("ENS")));
            seen.addAll(page.path("items.key"));
            cursor = page.path("nextCursor");
        }

        assertThat(seen).isSorted().doesNotHaveDuplicates().containsAll(made);
    }

    private static Response change(String pool, String ifMatch, long total) {
        var request = as(Roles.ENGINEER).body("{\"total\": %d}".formatted(total));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/api/v1/pools/{poolKey}", pool);
    }
}
