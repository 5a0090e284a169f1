package io.matchday.intake.dossier;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** People and domains that leave an event while its parts go on naming them. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class DepartedApiTest {

    private static final String WITHOUT_LIN_AND_PUSH =
            """
            {"domains": [{"name": "play.aurora.example", "role": "PULL", "product": "CDN",
                          "expectedPeakBitsPerSecond": 2000000000000}],
             "contacts": [{"name": "Ada", "role": "INVESTIGATOR",
                           "channels": [{"kind": "WEBHOOK", "address": "https://hooks.aurora.example/duty"}]},
                          {"name": "Mei", "role": "LIAISON"}]}
            """;
    private static final String POLICIES =
            """
            {"policies": [
              {"key": "by-name", "steps": [{"afterSeconds": 0, "targets": [{"contact": "Lin"}], "channels": ["PHONE"]}]},
              {"key": "push-only", "domains": ["push.aurora.example"],
               "steps": [{"afterSeconds": 0, "targets": [{"role": "COMMANDER"}], "channels": ["PHONE"]}]},
              {"key": "default", "domains": ["push.aurora.example", "play.aurora.example"],
               "steps": [{"afterSeconds": 0, "targets": [{"contact": "Lin"}], "channels": ["PHONE"]},
                         {"afterSeconds": 60, "targets": [{"role": "COMMANDER"}], "channels": ["PHONE"]}]}]}
            """;
    private static final String PLATFORMS =
            """
            {"uses": [{"platform": "alibaba-live", "domains": ["push.aurora.example"]},
                      {"platform": "alibaba-cdn", "domains": ["play.aurora.example"]}]}
            """;

    @Test
    void aCopyLeavesOutWhatNamesThemAndSaysSo() {
        String event = departed();
        String copy = SampleEvent.freshKey();
        as(Roles.ENGINEER)
                .filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(SampleCopy.body(copy))
                .post("/api/v1/events/" + event + "/copies")
                .then()
                .statusCode(201)
                .body("left.part", hasItems("chain", "roster", "escalation", "platforms", "deadlines"))
                .body("left.find { it.part == 'roster' }.reason.en", containsString("Lin"))
                .body("left.find { it.part == 'chain' }.reason.zh", containsString("push.aurora.example"))
                .body("left.find { it.part == 'escalation policies' }.reason.en", containsString("by-name, push-only"));
        read(copy, "/roster").body("shifts.person", hasItems("Ada", "Mei")).body("shifts.person", not(hasItems("Lin")));
        read(copy, "/chain").body("nodes.domain", not(hasItems("push.aurora.example")));
        read(copy, "/escalation")
                .body("policies.key", contains("default"))
                .body("policies[0].domains", contains("play.aurora.example"))
                .body("policies[0].steps.afterSeconds", contains(60));
        read(copy, "/platforms").body("uses.platform", contains("alibaba-cdn"));
        read(copy, "/deadlines").body("items.owner", everyItem(nullValue()));
    }

    @Test
    void aDossierThatNamesThemComesBackAsItWas() {
        String event = departed();
        String taken = dossier(event);
        String elsewhere = SampleEvent.freshKey();
        as(Roles.ENGINEER)
                .filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(taken.replace(event, elsewhere))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201);
        assertThat(dossier(elsewhere)).isEqualTo(taken.replace(event, elsewhere));
        read(elsewhere, "/readiness")
                .body("rows.missing.flatten().code", hasItems("node-without-domain", "escalation-reaches-nobody"));
    }

    /** An event that Lin and the push domain have left. */
    private static String departed() {
        String event = RichEvent.stored();
        write("PUT", event, "/escalation", POLICIES);
        write("PUT", event, "/platforms", PLATFORMS);
        write("PATCH", event, "", WITHOUT_LIN_AND_PUSH);
        read(event, "/chain").body("nodes", not(empty()));
        return event;
    }

    private static String dossier(String event) {
        return as(Roles.ENGINEER)
                .get("/api/v1/events/" + event + "/dossier")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void write(String method, String event, String part, String body) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .request(method, "/api/v1/events/" + event + part)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String event, String part) {
        return as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get("/api/v1/events/" + event + part)
                .then()
                .statusCode(200);
    }
}
