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
    void itTellsWhatWasAskedGrantedUsedAndPaidAndHowRightTheForecastWas() {
        String event = neighbours.tell(MatchDay.over());

        json(Roles.VIEWER, event)
                .statusCode(200)
                .body("capacity.report.products[0].neededP90", equalTo(2_100_000_000_000L))
                .body("capacity.report.products[0].asked", equalTo(500_000_000_000L))
                .body("capacity.report.products[0].granted", equalTo(400_000_000_000L))
                .body("capacity.report.products[0].used", equalTo(MatchDay.PEAK))
                .body("capacity.report.products[0].usedBasis", equalTo("MEASURED"))
                .body("capacity.report.requests", equalTo(1))
                .body("capacity.report.lateNotices", equalTo(1))
                .body("capacity.report.notThereInTime", equalTo(0))
                .body("capacity.report.costs[0].estimated", equalTo("1280.5"))
                .body("capacity.report.costs[0].net", equalTo("1000"))
                .body("capacity.report.unpriced", equalTo(1))
                .body("capacity.report.forecast.upToDate", equalTo(true))
                .body("capacity.report.forecast.lines[0].errorOfP50", equalTo(-0.03f))
                .body("capacity.report.forecast.lines[1].p90", equalTo(96))
                .body("capacity.report.forecast.lines[1].unjudged.why.en", startsWith("Only traffic"));
        assertThat(markdown(event, ""))
                .contains("### Asked, granted and used", "### Cost", "### Forecast")
                .contains("| CDN | 2.00 Tbit/s / 2.10 Tbit/s | 2.20 Tbit/s | 500 Gbit/s | 400 Gbit/s | 400 Gbit/s |"
                        + " 100 Gbit/s | 2.60 Tbit/s | 1.94 Tbit/s | 74.6 % |")
                .contains("submitted too late: 1; not there in time: 0")
                .contains("| CNY | 1280.5 | 280.5 | 80.5 | 0 | 200 | 1000 |", "in no sum: 1")
                .contains(
                        "| CDN | 2.00 Tbit/s | 2.10 Tbit/s | 1.94 Tbit/s | 2026-12-05 12:30:00 UTC | \\-3 % | yes |  |");
        assertThat(markdown(event, "?lang=zh")).contains("### 申请、批复与使用", "### 费用", "### 预测准确度", "仅测量带宽");
    }

    @Test
    void needsForecastsAndMoneyAreNotTheCustomers() {
        String event = neighbours.tell(MatchDay.over());

        for (int read = 0; read < 2; read++) {
            json(Roles.CUSTOMER, event)
                    .statusCode(200)
                    .body("capacity.report.products[0].granted", equalTo(400_000_000_000L))
                    .body("capacity.report.products[0].neededP50", nullValue())
                    .body("capacity.report.products[0].shortOfP90", nullValue())
                    .body("capacity.report.costs", nullValue())
                    .body("capacity.report.unpriced", nullValue())
                    .body("capacity.report.forecast", nullValue());
            // The second time it is the one that was kept.
            close(event);
        }
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
        close(event);
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
                .body("capacity.report", nullValue())
                .body("incidents[0].durationSeconds", nullValue())
                .body("sources.find { it.service == 'capacity-service' }.asOf", nullValue());
        assertThat(markdown(event, "")).contains("capacity-service: never heard", "still open");
    }

    @Test
    void anEventOfAnotherCustomerIsNotThereForACustomer() {
        String event = neighbours.tell(MatchDay.over().ofCustomer("another-customer"));

        json(Roles.CUSTOMER, event).statusCode(404).body("code", equalTo("not-found"));
        close(event);
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

    private static void close(String event) {
        SignIns.as(Roles.COMMANDER)
                .contentType("application/json")
                .post("/api/v1/events/" + event + "/closure")
                .then()
                .statusCode(200);
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
