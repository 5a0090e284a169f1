package io.matchday.monitor;

import static org.awaitility.Awaitility.await;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An event whose only domain fails: what it takes to have an incident. */
public final class Trouble {

    private final IntakeStub intake;
    private final String domain = LogLines.freshDomain();
    private final Instant start = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
    private final TestSource source = TestSource.nginx();
    private IntakeStub.Event facts = IntakeStub.Event.of(start, domain);
    private String event;

    public Trouble(IntakeStub intake) {
        this.intake = intake;
    }

    public Trouble telling(String webhook) {
        facts = facts.telling(webhook);
        return this;
    }

    public Trouble ofCustomer(String customer) {
        facts = facts.ofCustomer(customer);
        return this;
    }

    /** A good minute, then half of the requests fail. */
    public Trouble begin() {
        event = intake.add(facts);
        for (int second = 0; second < 60; second += 10) {
            send(second, 200, 100);
        }
        fail(60);
        return this;
    }

    /** Half minutes, good or bad, all in one body. */
    public Trouble inOneBody(List<Boolean> bad) {
        event = intake.add(facts);
        LogLines lines = new LogLines(domain);
        for (int second = 0; second < bad.size() * 30; second += 10) {
            boolean failing = bad.get(second / 30);
            lines.add(start.plusSeconds(second), failing ? 503 : 200, 60).add(start.plusSeconds(second), 200, 60);
        }
        source.send(lines.text()).statusCode(200);
        return this;
    }

    /** Ten seconds in which half of the requests fail. */
    public void fail(int second) {
        source.send(new LogLines(domain)
                        .add(start.plusSeconds(second + 3), 502, 50)
                        .add(start.plusSeconds(second + 7), 200, 50)
                        .text())
                .statusCode(200);
    }

    /** So many good requests within ten seconds. */
    public void send(int second, int status, int count) {
        source.send(new LogLines(domain)
                        .add(start.plusSeconds(second), status, count)
                        .text())
                .statusCode(200);
    }

    /** The incident's id, as soon as there is one. */
    public String incident() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !incidents().isEmpty());
        return incidents().get(0);
    }

    public List<String> incidents() {
        return list().getList("items.id");
    }

    /** All incidents of the event. */
    public JsonPath list() {
        return SignIns.as(Roles.VIEWER)
                .filter(Contract.of("monitor-service"))
                .queryParam("event", event)
                .get("/api/v1/incidents")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public void end() {
        intake.remove(event);
    }

    public String event() {
        return event;
    }

    public String domain() {
        return domain;
    }

    public Instant start() {
        return start;
    }

    /** Another customer than the one whom the customer sign-in belongs to. */
    public static String anotherCustomer() {
        return "not-" + SuiteSecrets.SAMPLE_CUSTOMER;
    }
}
