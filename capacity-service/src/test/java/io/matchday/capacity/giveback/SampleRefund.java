package io.matchday.capacity.giveback;

import static io.matchday.capacity.SamplePool.as;

import io.matchday.capacity.Neighbours;
import io.matchday.capacity.scaling.SampleRequest;
import io.matchday.platform.identity.Roles;
import io.restassured.response.ValidatableResponse;

/** Things given back through the API, and the money that is expected for them. */
final class SampleRefund {
    private static final String RELEASES = "/api/v1/events/{eventKey}/releases";
    private static final String REFUND = "/api/v1/events/{eventKey}/refunds/{refundId}/";

    private SampleRefund() {}

    static ValidatableResponse release(String role, String event, String body) {
        return as(role).body(body).post(RELEASES, event).then();
    }

    /** Id of a refund of 3 CNY: three machines, at 1 CNY a day each, released before the second of two days has begun. */
    static long of(Neighbours neighbours, String event) {
        SampleTraffic.flat(neighbours, event);
        long request = SampleRequest.verified(event, SampleRequest.pricedPool(10, "1"), 3);
        return release(Roles.ENGINEER, event, "{\"scaleRequests\": [%d]}".formatted(request))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items[0].refund");
    }

    /** Does something with a refund, whatever version there is. */
    static ValidatableResponse act(String role, String event, long refund, String what, String body) {
        return as(role).header("If-Match", "*")
                .body(body)
                .post(REFUND + what, event, refund)
                .then();
    }

    static ValidatableResponse receive(String event, long refund, String amount, String currency, String reference) {
        return act(
                Roles.ENGINEER,
                event,
                refund,
                "receipts",
                "{\"amount\": {\"amount\": \"%s\", \"currency\": \"%s\"}, \"reference\": \"%s\"}"
                        .formatted(amount, currency, reference));
    }
}
