package io.matchday.intake.plan;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReviewApiTest {

    @Test
    void theCustomerApprovesTheVersionItRead() {
        String event = SampleEvent.stored();
        String plan = at(event, SamplePlan.submitted(event));
        say(Roles.CUSTOMER, plan, "{\"version\": 1, \"decision\": \"APPROVE\"}")
                .statusCode(201)
                .body("by", equalTo("customer"))
                .body("inNameOf", nullValue());
        as(Roles.VIEWER).get(plan).then().body("status", equalTo("APPROVED")).body("approvedVersion", equalTo(1));
        say(Roles.CUSTOMER, plan, "{\"version\": 1, \"decision\": \"APPROVE\"}")
                .statusCode(409)
                .body("code", equalTo("plan-state"))
                .body("planStatus", equalTo("APPROVED"));
    }

    @Test
    void aLiaisonSaysWhoseWordItIs() {
        String event = SampleEvent.stored();
        String plan = at(event, SamplePlan.submitted(event));
        say(Roles.LIAISON, plan, "{\"version\": 1, \"decision\": \"APPROVE\"}")
                .statusCode(400)
                .body("field", equalTo("inNameOf"));
        say(Roles.LIAISON, plan, "{\"version\": 1, \"decision\": \"APPROVE\", \"inNameOf\": \"Ms Chen\"}")
                .statusCode(201)
                .body("by", equalTo("liaison"))
                .body("inNameOf", equalTo("Ms Chen"));
    }

    @Test
    void aVersionThatIsNoLongerTheNewestIsNotReviewed() {
        String event = SampleEvent.stored();
        String key = SamplePlan.submitted(event);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(SamplePlan.content("Rewritten"))
                .put(at(event, key))
                .then()
                .statusCode(200);
        SamplePlan.submit(event, key);
        say(Roles.CUSTOMER, at(event, key), "{\"version\": 1, \"decision\": \"APPROVE\"}")
                .statusCode(409)
                .body("code", equalTo("plan-version-superseded"))
                .body("newestVersion", equalTo(2));
    }

    @Test
    void aStepThatTheCustomerStrikesMakesAVersionOfItsOwn() {
        String event = SampleEvent.stored();
        String key = SamplePlan.submitted(event);
        String plan = at(event, key);
        int review = say(
                        Roles.CUSTOMER,
                        plan,
                        "{\"version\": 1, \"decision\": \"STRIKE_STEP\", \"comment\": \"We never do that live\","
                                + " \"strike\": {\"section\": \"MITIGATION\", \"position\": 1}}")
                .statusCode(201)
                .body("madeVersion", equalTo(2))
                .extract()
                .path("id");
        as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get(plan)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("approvedVersion", nullValue())
                .body("origin.source", equalTo("CUSTOMER"))
                .body("origin.review", equalTo(review))
                .body("content.mitigation.text", contains("Switch to the back-up push"));
        SamplePlan.submit(event, key);
        say(Roles.CUSTOMER, plan, "{\"version\": 2, \"decision\": \"APPROVE\"}").statusCode(201);
        as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get(plan + "/reviews")
                .then()
                .body("items.decision", contains("STRIKE_STEP", "APPROVE"))
                .body("items.version", contains(1, 2));
    }

    @Test
    void aStepThatTheCustomerAddsWaitsForTheTeamToSettleWhoDoesIt() {
        String event = SampleEvent.stored();
        String key = SamplePlan.approved(event);
        String plan = at(event, key);
        say(
                        Roles.CUSTOMER,
                        plan,
                        "{\"version\": 1, \"decision\": \"ADD_STEP\", \"addition\": {\"section\": \"MITIGATION\","
                                + " \"position\": 1, \"text\": \"Ring our director\"}}")
                .statusCode(201);
        as(Roles.VIEWER)
                .get(plan)
                .then()
                .body("approvedVersion", nullValue())
                .body("content.mitigation.text", hasItem("Ring our director"))
                .body("open", contains("mitigation[0]"));
        as(Roles.ENGINEER)
                .header("If-Match", "*")
                .post(plan + "/submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-incomplete"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "comment | \"decision\": \"REQUEST_CHANGE\"",
                "strike | \"decision\": \"STRIKE_STEP\"",
                "strike | \"decision\": \"APPROVE\", \"strike\": {\"section\": \"ROLLBACK\", \"position\": 1}",
                "strike.position | \"decision\": \"STRIKE_STEP\", \"strike\": {\"section\": \"ROLLBACK\", \"position\": 2}",
                "addition.position | \"decision\": \"ADD_STEP\", \"addition\": {\"section\": \"ROLLBACK\", \"position\": 3, \"text\": \"x\"}"
            })
    void aReviewThatDoesNotAgreeWithItselfIsRefused(String field, String said) {
        String event = SampleEvent.stored();
        String plan = at(event, SamplePlan.submitted(event));
        as(Roles.CUSTOMER)
                .contentType("application/json")
                .body("{\"version\": 1, " + said + "}")
                .post(plan + "/reviews")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
        as(Roles.VIEWER).get(plan).then().body("status", equalTo("SUBMITTED")).body("version", equalTo(1));
    }

    @Test
    void ofManyWhoStrikeAStepAtOnceOneIsHeard() {
        String event = SampleEvent.stored();
        String plan = at(event, SamplePlan.submitted(event));
        String strike =
                "{\"version\": 1, \"decision\": \"STRIKE_STEP\", \"strike\": {\"section\": \"MITIGATION\", \"position\": 1}}";
        List<CompletableFuture<Integer>> asked = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(Roles.CUSTOMER, plan, strike).statusCode()))
                .toList();
        assertThat(asked.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        as(Roles.VIEWER).get(plan).then().body("version", equalTo(2)).body("content.mitigation.size()", equalTo(1));
    }

    @Test
    void anothersPlansAreNotTheCustomersToReview() {
        String event = SampleEvent.stored("borealis-games");
        post(Roles.CUSTOMER, at(event, SamplePlan.submitted(event)), "{\"version\": 1, \"decision\": \"APPROVE\"}")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse say(String role, String plan, String body) {
        return as(role).filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(body)
                .post(plan + "/reviews")
                .then();
    }

    private static Response post(String role, String plan, String body) {
        return as(role).contentType("application/json").body(body).post(plan + "/reviews");
    }

    private static String at(String event, String plan) {
        return "/api/v1/events/" + event + "/plans/" + plan;
    }
}
