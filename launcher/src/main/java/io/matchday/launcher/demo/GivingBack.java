package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Everything that the event has goes back once traffic is flat, and the money for it comes in. */
final class GivingBack {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASK_EVERY = Duration.ofMillis(500);

    private final Cast cast;
    private final Story story;
    private final String eventPath;

    GivingBack(Cast cast, Story story, String eventPath) {
        this.cast = cast;
        this.story = story;
        this.eventPath = eventPath;
    }

    void release() {
        AtomicReference<JsonNode> plan = new AtomicReference<>();
        boolean flat = Waiting.until(() -> flat(plan), PATIENCE, ASK_EVERY);
        JsonNode traffic = plan.get().path("traffic");
        story.require(flat, "capacity does not let go: " + traffic.at("/why/en").asText());
        JsonNode items = plan.get().path("items");
        story.tell(
                "capacity: release plan of %d items, traffic is flat: %s",
                items.size(), traffic.at("/why/en").asText());
        JsonNode first = items.path(0);
        story.add(
                "first %s of %s: %s %s a day, %s",
                Bandwidth.of(first.path("amount").asLong()),
                first.path("pool").asText(),
                first.at("/running/perDay/amount").asText(),
                first.at("/running/perDay/currency").asText(),
                first.at("/action/en").asText());
        JsonNode released = cast.engineer()
                .post(SuiteService.CAPACITY, eventPath + "/releases", Map.of())
                .expect(OK, "Releasing what the event has")
                .body()
                .path("items");
        for (JsonNode one : released) {
            story.require(one.path("outcome").asText().equals("RELEASED"), "capacity did not release " + one + ".");
        }
        story.tell("capacity: all %d items are released", released.size());
    }

    private boolean flat(AtomicReference<JsonNode> plan) {
        plan.set(read("/release-plan"));
        return plan.get().at("/traffic/verdict").asText().equals("FLAT");
    }

    /** Claims and takes in what is expected, until nothing is outstanding. */
    void refund() {
        int claimed = 0;
        for (JsonNode refund : read("/refunds").path("refunds")) {
            JsonNode outstanding = refund.path("outstanding");
            if (outstanding.path("amount").asDouble() > 0) {
                claimed++;
                String path = "/refunds/" + refund.path("id").asText();
                advance(
                        path + "/claim",
                        Map.of("reference", "refund order " + refund.path("id").asText()));
                advance(
                        path + "/receipts",
                        Map.of(
                                "amount",
                                outstanding,
                                "reference",
                                "bank transfer " + refund.path("id").asText()));
            }
        }
        JsonNode total = read("/refunds").path("totals").path(0);
        story.tell(
                "capacity: refund ledger: %d claims, expected %s, received %s, outstanding %s %s",
                claimed,
                total.at("/expected/amount").asText(),
                total.at("/received/amount").asText(),
                total.at("/outstanding/amount").asText(),
                total.at("/outstanding/currency").asText());
        JsonNode settlement = read("/settlement");
        story.require(
                settlement.path("settled").asBoolean(),
                "The event is not settled: " + settlement.path("missing") + ".");
        story.tell("capacity: the event is settled: nothing held, nothing running, nothing outstanding");
    }

    /** What it came to in the end. */
    void tellReport() {
        JsonNode report = read("/report");
        story.tell(
                "capacity: what the event asked for, got and used: %s",
                cast.engineer().address(SuiteService.CAPACITY, eventPath + "/report"));
        for (JsonNode total : report.path("totals")) {
            if (total.at("/amounts/asked").asLong() > 0) {
                story.add(
                        "%s: needed %s (p90), asked for %s, granted %s, held %s, %.0f %% of that used",
                        total.path("product").asText(),
                        Bandwidth.of(total.at("/needed/p90").asLong()),
                        Bandwidth.of(total.at("/amounts/asked").asLong()),
                        Bandwidth.of(total.at("/amounts/granted").asLong()),
                        Bandwidth.of(total.at("/amounts/held").asLong()),
                        total.at("/use/utilisation").asDouble() * 100);
            }
        }
        for (JsonNode line : report.at("/forecast/lines")) {
            if (line.path("measured").isNumber()) {
                story.add(
                        "%s: forecast %s, measured %s: %+.0f %%",
                        line.path("product").asText(),
                        Bandwidth.of(line.at("/traffic/p50").asLong()),
                        Bandwidth.of(line.path("measured").asLong()),
                        line.path("errorOfP50").asDouble() * 100);
            }
        }
        for (JsonNode total : report.at("/cost/totals")) {
            story.add(
                    "cost: %s, refunded %s, net %s %s",
                    total.at("/estimated/amount").asText(),
                    total.at("/receivedRefund/amount").asText(),
                    total.at("/net/amount").asText(),
                    total.at("/net/currency").asText());
        }
    }

    private void advance(String path, Object body) {
        cast.engineer().advance(SuiteService.CAPACITY, eventPath + path, body).expect(OK, "Following the money");
    }

    private JsonNode read(String path) {
        return cast.engineer()
                .get(SuiteService.CAPACITY, eventPath + path)
                .expect(OK, "Reading " + path)
                .body();
    }
}
