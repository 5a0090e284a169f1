package io.matchday.retro.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.matchday.platform.identity.Roles;
import io.matchday.retro.MatchDay;
import io.matchday.retro.Neighbours;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(Neighbours.class)
class RetrospectiveApiTest {

    Neighbours neighbours;

    @AfterEach
    void everyExchangeWithOthersFittedTheirContracts() {
        neighbours.verifyAndReset();
    }

    @Test
    void itIsAssembledFromAllServices() {
        String event = neighbours.tell(MatchDay.over());

        json(Roles.VIEWER, event)
                .statusCode(200)
                .contentType("application/json")
                .body("event.name", equalTo("Aurora Cup final"))
                .body("phases.phase", contains("DRAFT", "PREPARING", "READY"))
                .body("phases.durationSeconds", contains(86_400, 129_600, null))
                .body("traffic.measuredPeakBitsPerSecond", equalTo(MatchDay.PEAK))
                .body("traffic.peakOfExpected", equalTo(0.97f))
                .body("traffic.requests", equalTo(61_000))
                .body("traffic.errors", equalTo(61))
                .body("incidents[0].delaySeconds", equalTo(17.5f))
                .body("incidents[0].durationSeconds", equalTo(450))
                .body("capacity.verdict", equalTo("ENOUGH"))
                .body("capacity.reservations[0].unit", equalTo("BITS_PER_SECOND"))
                .body("capacity.reservations[0].heldSeconds", equalTo(27_000))
                .body("closure.state", equalTo("NONE"))
                .body("sources.current", everyItem(equalTo(true)));
    }

    @Test
    void itReadsInEnglishAndInChinese() {
        String event = neighbours.tell(MatchDay.over());

        assertThat(markdown(event, "?lang=en"))
                .startsWith("# Retrospective: Aurora Cup final\n")
                .contains(event, "Measured peak: 1.94 Tbit/s", "measured of expected: 97 %", "found after 17.5 s")
                .contains("| READY | 2026-11-03 12:00:00 UTC |  | lin | (gate overridden) known \\| risk |")
                .contains("| cdn-east | 2.20 Tbit/s | 2026-12-05 10:00:00 UTC | 7 h 30 min | RELEASED |");
        assertThat(markdown(event, "?lang=zh"))
                .startsWith("# 复盘：Aurora Cup final\n")
                .contains("实测峰值：1.94 Tbit/s", "发现延迟 17.5 秒", "从发现到解决：7 分钟 30 秒", "无未解决故障");
        assertThat(markdown(event, "")).startsWith("# Retrospective");
    }

    @Test
    void namesCannotBreakTheDocument() {
        String event = neighbours.tell(MatchDay.over().named("Cup | <b>x</b>\\n# Closed\\n[a](http://b)"));

        assertThat(markdown(event, "").lines())
                .filteredOn(line -> line.startsWith("# "))
                .containsExactly("# Retrospective: Cup \\| \\<b\\>x\\</b\\> \\# Closed \\[a\\](http\\://b)");
    }

    @Test
    void whatWasKnownAtClosingIsReadWhileAllOthersAreAway() {
        String event = neighbours.tell(MatchDay.over());
        SignIns.as(Roles.COMMANDER)
                .contentType("application/json")
                .post("/api/v1/events/" + event + "/closure")
                .then()
                .statusCode(200);
        neighbours.intakeAway(true);
        neighbours.monitorAway(true);
        neighbours.capacityAway(true);
        long asked = neighbours.asked();

        json(Roles.CUSTOMER, event)
                .statusCode(200)
                .body("closure.state", equalTo("CLOSED"))
                .body("closure.closedBy", equalTo("commander"))
                .body("closure.closedAt", equalTo("2026-12-05T18:00:00Z"))
                .body("traffic.measuredPeakBitsPerSecond", equalTo(MatchDay.PEAK))
                .body("sources.current", everyItem(equalTo(true)));
        assertThat(markdown(event, "")).contains("Closed by commander at 2026-12-05 18:00:00 UTC.");
        assertThat(neighbours.asked()).isEqualTo(asked);
    }

    @Test
    void beforeClosingWhatIsMissingIsSaid() {
        String event = neighbours.tell(MatchDay.live());
        neighbours.capacityAway(true);

        json(Roles.VIEWER, event)
                .statusCode(200)
                .body("capacity.verdict", nullValue())
                .body("incidents[0].durationSeconds", nullValue())
                .body("sources.find { it.service == 'capacity-service' }.asOf", nullValue());
        assertThat(markdown(event, "")).contains("capacity-service: never heard", "still open");
    }

    @Test
    void anEventOfAnotherCustomerIsNotThereForACustomer() {
        String event = neighbours.tell(MatchDay.over().ofCustomer("another-customer"));

        json(Roles.CUSTOMER, event).statusCode(404).body("code", equalTo("not-found"));
        SignIns.as(Roles.COMMANDER)
                .contentType("application/json")
                .post("/api/v1/events/" + event + "/closure")
                .then()
                .statusCode(200);
        json(Roles.CUSTOMER, event).statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void otherLanguagesAndFormatsAreRefused() {
        String event = neighbours.tell(MatchDay.over());
        String path = "/api/v1/events/" + event + "/retrospective";

        SignIns.as(Roles.VIEWER).get(path + "?lang=fr").then().statusCode(400).body("code", equalTo("invalid-field"));
        SignIns.as(Roles.VIEWER)
                .accept("application/pdf")
                .get(path)
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    private static ValidatableResponse json(String role, String event) {
        return SignIns.as(role)
                .filter(Contract.of("retro-service"))
                .accept("application/json")
                .get("/api/v1/events/" + event + "/retrospective")
                .then();
    }

    private static String markdown(String event, String query) {
        return SignIns.as(Roles.VIEWER)
                .filter(Contract.of("retro-service"))
                .accept("text/markdown")
                .get("/api/v1/events/" + event + "/retrospective" + query)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/markdown"))
                .extract()
                .asString();
    }
}
