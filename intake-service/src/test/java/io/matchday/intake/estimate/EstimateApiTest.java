package io.matchday.intake.estimate;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.pastevent.SamplePastEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EstimateApiTest {

    private static final String PLAY = "domains.find { it.name == 'play.aurora.example' }.";
    private static final String PLAY_BITS = PLAY + "figures.find { it.quantity == 'PEAK_BITS' }.";
    private static final String PUSH_BITS =
            "domains.find { it.name == 'push.aurora.example' }.figures.find { it.quantity == 'PEAK_BITS' }.";

    @Test
    void whatTheCustomerSaidStandsBesideWhatSimilarEventsSay() {
        String customer = customerWithAPast(1_500_000_000_000L);
        JsonPath said = estimates(Roles.VIEWER, SampleEvent.stored(customer))
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(PLAY_BITS + "state", equalTo("FOUNDED"))
                .body(PLAY_BITS + "given", equalTo((float) 2e12))
                .body(PLAY_BITS + "verdict", equalTo("WITHIN"))
                .body(PLAY_BITS + "message.zh", containsString("Tbit/s"))
                .body("whole.find { it.quantity == 'VIEWERS' }.p50", notNullValue())
                .extract()
                .jsonPath();
        double p50 = said.getDouble(PLAY_BITS + "p50");
        assertThat(p50).isBetween(1.2e12, 2e12);
        assertThat(said.getDouble(PLAY_BITS + "p10")).isLessThan(p50);
        assertThat(said.getDouble(PLAY_BITS + "p90")).isGreaterThan(p50);

        String basis = "bases.find { it.key == 'CDN/PULL/PEAK_BITS' }.";
        assertThat(said.getInt(basis + "similarEvents")).isGreaterThanOrEqualTo(3);
        assertThat(said.getString(basis + "group")).isEqualTo("CUSTOMER");
        assertThat(said.getDouble(basis + "events[0].value")
                        * said.getDouble(basis + "events[0].audienceFactor")
                        * said.getDouble(basis + "events[0].growthFactor")
                        * said.getDouble(basis + "events[0].otherFactor"))
                .isCloseTo(said.getDouble(basis + "events[0].adjusted"), within(0.001));
    }

    @Test
    void withoutABasisThereIsAReasonAndNoNumber() {
        estimates(Roles.VIEWER, SampleEvent.stored())
                .body(PUSH_BITS + "state", equalTo("NO_BASIS"))
                .body(PUSH_BITS + "p50", nullValue())
                .body(PUSH_BITS + "basis", nullValue())
                .body(PUSH_BITS + "message.en", containsString("No past event tells"));
    }

    @Test
    void anAdoptedEstimateIsTheExpectedPeakAndStaysAnEstimateUntilSomebodySaysOtherwise() {
        String event = unsaidEvent(customerWithAPast(1_500_000_000_000L));
        estimates(Roles.VIEWER, event).body(PLAY_BITS + "verdict", equalTo("NOT_GIVEN"));
        readiness(event).body(codes("play.aurora.example"), hasItem("estimate-available"));

        long taken = adopt(event, "play.aurora.example", "*")
                .statusCode(201)
                .body("by", equalTo("engineer"))
                .body("basis.events.size()", greaterThanOrEqualTo(3))
                .extract()
                .jsonPath()
                .getLong("expectedPeakBitsPerSecond");
        assertThat(taken).isGreaterThan(1_200_000_000_000L);
        estimates(Roles.VIEWER, event)
                .body(PLAY + "adopted.note", equalTo("nobody knows"))
                .body(PLAY + "adopted.expectedPeakBitsPerSecond", equalTo(taken))
                .body(PLAY_BITS + "given", greaterThan((float) 1.2e12));
        readiness(event)
                .body(codes("play.aurora.example"), hasItem("peak-is-estimate"))
                .body(codes("play.aurora.example"), not(hasItem("no-expected-peak")));

        change(event, "\"expectedPeakBitsPerSecond\": 90000000000000,");
        estimates(Roles.VIEWER, event).body(PLAY + "adopted", nullValue());
        readiness(event).body(codes("play.aurora.example"), hasItem("peak-unlike-similar-events"));
    }

    @Test
    void anEstimateThatTheCustomerConfirmsIsTheirWord() {
        String event = unsaidEvent(customerWithAPast(1_300_000_000_000L));
        confirm(event, "*").statusCode(409).body("code", equalTo("no-expected-peak"));
        adopt(event, "play.aurora.example", "*").statusCode(201);
        readiness(event).body(codes("play.aurora.example"), hasItem("peak-is-estimate"));

        confirm(event, null).statusCode(428);
        confirm(event, "\"99\"").statusCode(412);
        confirm(event, "*").statusCode(200).body("by", equalTo("liaison")).body("confirmedBy", equalTo("Zhao Min"));
        readiness(event).body(codes("play.aurora.example"), not(hasItem("peak-is-estimate")));
        estimates(Roles.VIEWER, event).body(PLAY + "confirmed.note", equalTo("a second channel"));

        takeBack(event).statusCode(204);
        takeBack(event).statusCode(404);
        readiness(event).body(codes("play.aurora.example"), hasItem("peak-is-estimate"));
    }

    @Test
    void aPeakUnlikeSimilarEventsIsTakenWithTheReasonUntilItChanges() {
        String event = unsaidEvent(customerWithAPast(1_700_000_000_000L));
        change(event, "\"expectedPeakBitsPerSecond\": 90000000000000,");
        readiness(event).body(codes("play.aurora.example"), hasItem("peak-unlike-similar-events"));
        confirm(event, "*").statusCode(200);
        readiness(event).body(codes("play.aurora.example"), not(hasItem("peak-unlike-similar-events")));
        change(event, "\"expectedPeakBitsPerSecond\": 91000000000000,");
        estimates(Roles.VIEWER, event).body(PLAY + "confirmed", nullValue());
        readiness(event).body(codes("play.aurora.example"), hasItem("peak-unlike-similar-events"));
    }

    private static ValidatableResponse confirm(String event, String ifMatch) {
        RequestSpecification request =
                ifMatch == null ? as(Roles.LIAISON) : valid(Roles.LIAISON).header("If-Match", ifMatch);
        return request.contentType("application/json")
                .body("{\"confirmedBy\": \"Zhao Min\", \"note\": \"a second channel\"}")
                .put("/api/v1/events/" + event + "/estimates/play.aurora.example/confirmation")
                .then();
    }

    private static ValidatableResponse takeBack(String event) {
        return valid(Roles.LIAISON)
                .header("If-Match", "*")
                .delete("/api/v1/events/" + event + "/estimates/play.aurora.example/confirmation")
                .then();
    }

    @Test
    void whatCannotBeAdoptedIsRefused() {
        String event = unsaidEvent(customerWithAPast(1_500_000_000_000L));
        adopt(event, "nowhere.example", "*").statusCode(404).body("code", equalTo("not-found"));
        adopt(event, "push.aurora.example", "*").statusCode(409).body("code", equalTo("no-estimate"));
        adopt(event, "play.aurora.example", null).statusCode(428).body("code", equalTo("version-required"));
        adopt(event, "play.aurora.example", "\"99\"").statusCode(412).body("code", equalTo("stale-version"));
        adopt("cup-nowhere", "play.aurora.example", "*").statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void aCustomersPeopleDoNotLearnWhatOthersEventsCameTo() {
        customerWithAPast(1_500_000_000_000L);
        SamplePastEvent.stored(SuiteSecrets.SAMPLE_CUSTOMER, LocalDate.of(2026, 5, 1), 1_000_000_000_000L);
        JsonPath said =
                estimates(Roles.CUSTOMER, SampleEvent.stored()).extract().jsonPath();
        List<String> customers = said.getList("bases.events.flatten().customer");
        assertThat(customers)
                .isNotEmpty()
                .allMatch(customer -> customer == null || customer.equals(SuiteSecrets.SAMPLE_CUSTOMER));
    }

    @Test
    void howRightEstimatesAreIsToldInAllAndByCustomer() {
        String customer = customerWithAPast(1_500_000_000_000L);
        for (String protocol : List.of("LEAVE_ONE_OUT", "AS_TOLD_THEN")) {
            as(Roles.VIEWER)
                    .filter(Contract.of("intake-service"))
                    .get("/api/v1/past-events/evaluation?protocol=" + protocol)
                    .then()
                    .statusCode(200)
                    .body("protocol", equalTo(protocol))
                    .body("withoutViewers.customers.customer", hasItem(customer))
                    .body("withViewers.total.events", greaterThan(2));
        }
    }

    @Test
    void howForecastsDidIsTheTeamsToKnow() {
        estimates(Roles.VIEWER, SampleEvent.stored())
                .body("lastForecasts.all.forecasts", greaterThanOrEqualTo(0))
                .body("lastForecasts.message.zh", notNullValue());
        estimates(Roles.CUSTOMER, SampleEvent.stored()).body("lastForecasts", nullValue());
    }

    private static String customerWithAPast(long peak) {
        String customer = "past-" + UUID.randomUUID();
        for (int month = 6; month < 10; month++) {
            SamplePastEvent.stored(customer, LocalDate.of(2026, month, 6), peak + month);
        }
        return customer;
    }

    private static String unsaidEvent(String customer) {
        String event = SampleEvent.stored(customer);
        change(event, "");
        return event;
    }

    private static void change(String event, String peak) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(
                        """
                        {"domains": [
                          {"name": "push.aurora.example", "role": "PUSH", "product": "LIVE"},
                          {"name": "play.aurora.example", "role": "PULL", "product": "CDN", %s
                           "qos": {"maxErrorRatio": 0.01}}]}"""
                                .formatted(peak))
                .patch("/api/v1/events/" + event)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse estimates(String role, String event) {
        return valid(role).get("/api/v1/events/" + event + "/estimates").then();
    }

    private static ValidatableResponse readiness(String event) {
        return valid(Roles.VIEWER).get("/api/v1/events/" + event + "/readiness").then();
    }

    private static String codes(String subject) {
        return "rows.missing.flatten().findAll { it.subject == '" + subject + "' }.code";
    }

    private static ValidatableResponse adopt(String event, String domain, String ifMatch) {
        RequestSpecification request = as(Roles.ENGINEER).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"note\":\"nobody knows\"}")
                .post("/api/v1/events/" + event + "/estimates/" + domain + "/adoption")
                .then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }

    private static Percentage within(double share) {
        return Percentage.withPercentage(share * 100);
    }
}
