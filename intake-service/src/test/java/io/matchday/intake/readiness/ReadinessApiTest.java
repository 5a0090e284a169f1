package io.matchday.intake.readiness;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.matchday.intake.NeighbourServices;
import io.matchday.intake.Neighbours;
import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ReadinessApiTest {

    Neighbours neighbours;

    @Inject
    ScoreJob job;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verify();
    }

    @Test
    void whatTheNeighboursSayCounts() {
        String key = SampleEvent.stored();
        neighbours.headroom(key, "CDN", "SHORT");
        neighbours.heard(key, List.of("push.aurora.example"));
        read(key, "")
                .body("ready", equalTo(false))
                .body("colour", equalTo("RED"))
                .body(row("CAPACITY") + ".missing.code", containsInAnyOrder("capacity-short", "capacity-unjudged"))
                .body(row("MONITORING") + ".missing.subject", contains("play.aurora.example"));
        neighbours.content(key);
        read(key, "")
                .body(row("CAPACITY") + ".colour", equalTo("GREEN"))
                .body(row("MONITORING") + ".colour", equalTo("GREEN"));
    }

    @Test
    void whatANeighbourSaidLastCountsWhileItIsAway() {
        String key = SampleEvent.stored();
        neighbours.content(key);
        read(key, "").body(row("CAPACITY") + ".colour", equalTo("GREEN"));
        neighbours.capacity().away(true);
        try {
            read(key, "")
                    .body(row("CAPACITY") + ".colour", equalTo("YELLOW"))
                    .body(row("CAPACITY") + ".missing.code", contains("capacity-outdated"));
        } finally {
            neighbours.capacity().away(false);
        }
    }

    @Test
    void theScoreIsWrittenDownWhenItChanges() {
        String key = SampleEvent.stored();
        neighbours.content(key);
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\":\"PREPARING\"}")
                .post("/api/v1/events/" + key + "/transitions")
                .then()
                .statusCode(201);
        job.run();
        job.run();
        read(key, "/history").body("items.size()", equalTo(1));
        neighbours.headroom(key, "CDN", "SHORT");
        job.run();
        read(key, "/history")
                .body("items.colour", hasItem("RED"))
                .body("items[0].rows.find { it.area == 'CAPACITY' }.missing", hasItem("capacity-short: CDN"))
                .body("items[1].rows.find { it.area == 'CAPACITY' }.colour", equalTo("GREEN"));
    }

    private static String row(String area) {
        return "rows.find { it.area == '" + area + "' }";
    }

    private static ValidatableResponse read(String key, String below) {
        return as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get("/api/v1/events/" + key + "/readiness" + below)
                .then()
                .statusCode(200);
    }
}
