package io.matchday.intake.dossier;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.matchday.intake.SampleEvent;
import io.matchday.intake.drill.SampleDrill;
import io.matchday.intake.plan.SamplePlan;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class DossierApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatIsTakenOutMakesTheSameEventElsewhere() throws IOException {
        String key = RichEvent.stored();
        ObjectNode taken = dossier(key);
        assertThat(taken)
                .as("Every part says something; estimates were not adopted")
                .allSatisfy(part -> assertThat(part.isNull()).isFalse());
        String elsewhere = SampleEvent.freshKey();
        rename(taken, elsewhere);

        bring(taken.toString())
                .statusCode(201)
                .header("Location", endsWith("events/" + elsewhere))
                .body("phase", equalTo("DRAFT"))
                .body("domains.size()", equalTo(2));

        assertThat(dossier(elsewhere)).isEqualTo(taken);
    }

    @Test
    void plansHaveToBeAgreedToAgain() throws IOException {
        String key = RichEvent.stored();
        ObjectNode taken = dossier(key);
        String elsewhere = SampleEvent.freshKey();
        rename(taken, elsewhere);
        bring(taken.toString()).statusCode(201);
        as(Roles.VIEWER)
                .get("/api/v1/events/" + elsewhere + "/plans")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].status", equalTo("DRAFT"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/format|2|format",
                "/event/startsAt|\"2026-12-09T00:00:00Z\"|event.endsAt",
                "/event/domains/0/name|\"not a host\"|event.domains[0].name",
                "/chain/links/0/to|\"nowhere\"|chain.links[0].to",
                "/roster/shifts/0/endsAt|\"2026-12-01T00:00:00Z\"|roster.shifts[0].endsAt",
                "/risks/risks/0/impact|6|risks.risks[0].impact",
                "/plans/plans/0/key|\"No slug\"|plans.plans[0].key",
                "/drills/drills/0/facts/plan|\"no-such-plan\"|drills.drills[0].facts.plan",
                "/traps/platforms/uses/0/platform|\"no-such\"|traps.uses[0].platform",
                "/deadlines/marks/0/state|\"WAIVED\"|deadlines.marks[0].reason",
            })
    void whatIsWrongIsNamedWithItsPartAndNothingIsWritten(String at, String value, String field) throws IOException {
        ObjectNode taken = dossier(RichEvent.stored());
        String elsewhere = SampleEvent.freshKey();
        rename(taken, elsewhere);
        int cut = at.lastIndexOf('/');
        ((ObjectNode) taken.at(at.substring(0, cut))).set(at.substring(cut + 1), JSON.readTree(value));

        JsonPath refusal = as(Roles.ENGINEER)
                .contentType("application/json")
                .body(taken.toString())
                .post("/api/v1/dossiers")
                .then()
                .statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)))
                .extract()
                .jsonPath();
        assertThat(Objects.requireNonNullElse(refusal.getString("field"), refusal.getString("violations[0].field")))
                .isEqualTo(field);

        as(Roles.VIEWER).get("/api/v1/events/" + elsewhere).then().statusCode(404);
    }

    @Test
    void aDrillOfARetiredPlanStaysBehindWithIt() throws IOException {
        String key = RichEvent.stored();
        String retired = SamplePlan.approved(key);
        SampleDrill.passed(key, retired);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .post("/api/v1/events/" + key + "/plans/" + retired + "/retirement")
                .then()
                .statusCode(both(greaterThanOrEqualTo(200)).and(lessThan(300)));
        ObjectNode taken = dossier(key);
        String elsewhere = SampleEvent.freshKey();
        rename(taken, elsewhere);
        bring(taken.toString()).statusCode(201);
        assertThat(dossier(elsewhere)).isEqualTo(taken);
    }

    @Test
    void aDrillOfAnOlderVersionThatDidTheSameCountsElsewhereToo() throws IOException {
        String key = SampleEvent.stored();
        String plan = SamplePlan.approved(key);
        SampleDrill.passed(key, plan);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(SamplePlan.content("Another title"))
                .put("/api/v1/events/" + key + "/plans/" + plan)
                .then()
                .statusCode(200);
        ObjectNode taken = dossier(key);
        String elsewhere = SampleEvent.freshKey();
        rename(taken, elsewhere);
        bring(taken.toString()).statusCode(201);
        SamplePlan.submit(elsewhere, plan);
        SamplePlan.approve(elsewhere, plan, 2);
        as(Roles.VIEWER)
                .get("/api/v1/events/" + elsewhere + "/readiness")
                .then()
                .body("rows.missing.flatten().code", not(hasItem("plan-not-rehearsed")));
    }

    @Test
    void whatIsTakenOutIsTakenInHoweverLargeItIs() {
        String body = "{\"format\": 1, \"event\": %s %s}"
                .formatted(SampleEvent.body(SampleEvent.freshKey()), " ".repeat(2 << 20));
        bring(body).statusCode(201);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(SampleEvent.body(SampleEvent.freshKey()) + " ".repeat(2 << 20))
                .post("/api/v1/events")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void anEventThatIsThereIsNotWrittenOver() throws IOException {
        bring(dossier(SampleEvent.stored()).toString())
                .statusCode(409)
                .body("code", equalTo("event-exists"))
                .body("field", equalTo("event.key"));
    }

    @Test
    void sentTwiceItIsMadeOnce() {
        String body = "{\"format\": 1, \"event\": " + SampleEvent.body(SampleEvent.freshKey()) + "}";
        String once = UUID.randomUUID().toString();
        Consumer<String> send = key -> as(Roles.ENGINEER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201);
        send.accept(once);
        send.accept(once);
    }

    private static void rename(ObjectNode dossier, String key) {
        ((ObjectNode) dossier.get("event")).put("key", key);
    }

    private static ObjectNode dossier(String key) throws IOException {
        JsonNode read = JSON.readTree(as(Roles.ENGINEER)
                .filter(Contract.of("intake-service"))
                .get("/api/v1/events/" + key + "/dossier")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        return (ObjectNode) read;
    }

    private static ValidatableResponse bring(String body) {
        return as(Roles.ENGINEER)
                .filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/dossiers")
                .then();
    }
}
