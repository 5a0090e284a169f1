package io.matchday.capacity.giveback;

import static io.matchday.capacity.SamplePool.as;
import static io.matchday.capacity.giveback.SampleRefund.act;
import static io.matchday.capacity.giveback.SampleRefund.receive;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.scaling.SampleRequest;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class RefundApiTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void instalmentsAddUpUntilNothingIsOutstanding() {
        String event = neighbours.event();
        long refund = SampleRefund.of(neighbours, event);
        ledger(event)
                .body("refunds.state", contains("OPEN"), "refunds[0].overdue", equalTo(false))
                .body("totals[0].expected.amount", equalTo("3"), "totals[0].outstanding.amount", equalTo("3"));
        settlement(event).body("settled", equalTo(false), "missing.kind", contains("OUTSTANDING"));

        act(Roles.ENGINEER, event, refund, "claim", "{\"reference\": \"order 1\"}")
                .statusCode(200)
                .body("state", equalTo("CLAIMED"), "claimReference", equalTo("order 1"));
        act(Roles.ENGINEER, event, refund, "claim", "{\"reference\": \"order 2\"}")
                .statusCode(409)
                .body("code", equalTo("claimed-already"));
        receive(event, refund, "1.25", "CNY", "transfer 1")
                .statusCode(200)
                .body("state", equalTo("PARTLY_RECEIVED"), "outstanding.amount", equalTo("1.75"));
        receive(event, refund, "1.25", "CNY", "transfer 1").statusCode(409).body("code", equalTo("receipt-exists"));
        act(
                        Roles.COMMANDER,
                        event,
                        refund,
                        "write-offs",
                        "{\"amount\": {\"amount\": \"1.75\", \"currency\": \"CNY\"}, \"reason\": \"voucher\"}")
                .statusCode(200)
                .body("state", equalTo("SETTLED"), "outstanding.amount", equalTo("0"))
                .body("movements.kind", contains("EXPECTED", "CLAIMED", "RECEIVED", "WRITTEN_OFF"));

        settlement(event).body("settled", equalTo(true), "missing", hasSize(0));
        as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/scale-requests", event)
                .then()
                .body("items.state", contains("REFUNDED"));
    }

    @Test
    void moreThanOutstandingOrAnotherCurrencyIsRefused() {
        String event = neighbours.event();
        long refund = SampleRefund.of(neighbours, event);

        receive(event, refund, "3.01", "CNY", "t")
                .statusCode(409)
                .body("code", equalTo("more-than-outstanding"), "field", equalTo("amount"));
        receive(event, refund, "1", "USD", "t").statusCode(409).body("code", equalTo("other-currency"));
        receive(event, refund, "0", "CNY", "t").statusCode(400).body("field", equalTo("amount.amount"));
        act(
                        Roles.ENGINEER,
                        event,
                        refund,
                        "expectation",
                        "{\"expected\": {\"amount\": \"3.01\", \"currency\": \"CNY\"}, \"reason\": \"invoice\"}")
                .statusCode(200)
                .body("expected.amount", equalTo("3.01"));
        receive(event, refund, "3.01", "CNY", "t").statusCode(200).body("state", equalTo("SETTLED"));
        as(Roles.ENGINEER)
                .header("If-Match", "\"0\"")
                .body("{\"reference\": \"late\"}")
                .post("/api/v1/events/{eventKey}/refunds/{refundId}/claim", event, refund)
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsHeldOrOnItsWayKeepsAnEventFromBeingSettled() {
        String event = neighbours.event();
        SamplePool.held(event, SamplePool.stored(10), 1);
        SampleRequest.submitted(event, SamplePool.stored(10), 1);

        settlement(event).body("settled", equalTo(false), "missing.kind", contains("HELD", "RUNNING"));
        settlement(neighbours.event()).body("settled", equalTo(true));
    }

    private static ValidatableResponse ledger(String event) {
        return as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/refunds", event)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse settlement(String event) {
        return as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/settlement", event)
                .then()
                .statusCode(200);
    }
}
