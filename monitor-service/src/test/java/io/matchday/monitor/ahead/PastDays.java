package io.matchday.monitor.ahead;

import static org.hamcrest.Matchers.equalTo;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An event in two days whose only domain has been tried before; lines are sent as a vendor would send them. */
public final class PastDays {

    /** Two days ago. */
    final Instant begin = Instant.now().minus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    final String domain = LogLines.freshDomain();
    private final String event;
    private final TestSource source = TestSource.of(
            "NDJSON", "{\"time\":\"t\",\"domain\":\"host\",\"status\":\"code\",\"bytes\":\"bytes\",\"node\":\"node\"}");
    private final StringBuilder text = new StringBuilder();
    private int lines;
    private boolean noisy;

    public PastDays(IntakeStub intake) {
        this(intake, IntakeStub.Event.of(Instant.now(), "").customer());
    }

    PastDays(IntakeStub intake, String customer) {
        Instant start = Instant.now().plus(2, ChronoUnit.DAYS);
        event = intake.add(IntakeStub.Event.of(start, domain).ofCustomer(customer));
    }

    /** From now on one request in 200 fails at any time, and never from edge-7. */
    PastDays noisy() {
        noisy = true;
        return this;
    }

    /** Ten minutes without trouble, from a second on: 40 requests in ten seconds, by two nodes. */
    PastDays good(long from) {
        return time(from, 60, 200);
    }

    /** A minute in which all that comes from edge-7 fails. */
    PastDays bad(long from) {
        return time(from, 6, 502);
    }

    /** Ten good minutes, one that is not, and ten good ones again. */
    public PastDays withOneRise() {
        return good(0).bad(600).good(660).send();
    }

    PastDays send() {
        source.send(text.toString()).statusCode(200).body("accepted", equalTo(lines));
        text.setLength(0);
        lines = 0;
        return this;
    }

    public String event() {
        return event;
    }

    /** Goes over all the days. */
    public ValidatableResponse survey() {
        return SignIns.as(Roles.ENGINEER)
                .filter(Contract.of("monitor-service"))
                .post("/api/v1/events/" + event + "/survey")
                .then()
                .statusCode(200);
    }

    ValidatableResponse rises(String role, String query) {
        return SignIns.as(role)
                .filter(Contract.of("monitor-service"))
                .get("/api/v1/events/" + event + "/rises" + query)
                .then();
    }

    /** The newest one. */
    public String rise() {
        return rises(Roles.VIEWER, "").statusCode(200).extract().path("items[0].id");
    }

    ValidatableResponse act(String rise, String ifMatch, String body) {
        var request = SignIns.as(Roles.ENGINEER).contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/events/" + event + "/rises/" + rise + "/actions")
                .then();
    }

    private PastDays time(long from, int slots, int statusOfEdge7) {
        for (int slot = 0; slot < slots; slot++) {
            long at = begin.getEpochSecond() + from + slot * 10L;
            for (int i = 0; i < 40; i++) {
                boolean edge7 = i % 2 == 0;
                int statusOfOthers = noisy && slot % 5 == 0 && i == 1 + 2 * (slot % 3) ? 503 : 200;
                text.append("{\"t\":%d,\"host\":\"%s\",\"code\":%d,\"bytes\":1,\"node\":\"%s\",\"n\":%d}%n"
                        .formatted(
                                at + i / 4,
                                domain,
                                edge7 ? statusOfEdge7 : statusOfOthers,
                                edge7 ? "edge-7" : "edge-" + i % 6,
                                lines++));
            }
        }
        return this;
    }
}
