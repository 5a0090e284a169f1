package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.service.SuiteService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the provider for what is short, takes its answers, and has somebody see that the stock is there. */
final class ScaleRequests {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final String PURPOSE = "what the final needs beyond the stock";

    private final Cast cast;
    private final Story story;
    private final Stock stock;
    private final String eventPath;
    private final List<Long> verified = new ArrayList<>();

    ScaleRequests(Cast cast, Story story, Stock stock, String eventPath) {
        this.cast = cast;
        this.story = story;
        this.stock = stock;
        this.eventPath = eventPath + "/scale-requests";
    }

    /** Gets what is short; of the last shortage the provider has only half at first. */
    void cover(List<JsonNode> shortages) {
        for (JsonNode part : shortages) {
            long wanted = part.path("shortBy").asLong();
            boolean last = part.equals(shortages.get(shortages.size() - 1));
            ask(part, last ? wanted / 2 : wanted, Map.of());
        }
    }

    /** Asks again for what the last request did not get. */
    void followUp(JsonNode part) {
        ask(part, part.path("shortBy").asLong(), Map.of("followUpOf", verified.get(verified.size() - 1)));
    }

    private void ask(JsonNode part, long granted, Map<String, ?> more) {
        long wanted = part.path("shortBy").asLong();
        JsonNode request = submitted(part, wanted, more);
        long id = request.path("id").asLong();
        answer(request.at("/team/order").asText(), granted);
        story.tell(
                "capacity: scale request %d for %s of %s: %s, estimated at %s %s",
                id,
                Bandwidth.of(wanted),
                stock.pool(part),
                granted == wanted ? "granted" : "granted in part, " + Bandwidth.of(granted),
                request.at("/team/cost/estimate/amount").asText(),
                request.at("/team/cost/estimate/currency").asText());
        verify(id, granted);
    }

    /** Writes down how much of the grants is used at the peak. */
    void use(double share) {
        for (long id : verified) {
            long granted = step(id, "use", Map.of("used", 0)).path("granted").asLong();
            step(id, "use", Map.of("used", Math.round(granted * share)));
        }
    }

    private JsonNode submitted(JsonNode part, long amount, Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(more);
        wanted.put("pool", stock.pool(part));
        wanted.put("amount", amount);
        wanted.put("from", part.at("/window/from").asText());
        wanted.put("until", part.at("/window/until").asText());
        wanted.put("purpose", PURPOSE);
        long id = cast.engineer()
                .post(SuiteService.CAPACITY, eventPath, wanted)
                .expect(CREATED, "Writing a scale request")
                .body()
                .path("id")
                .asLong();
        return step(id, "submission", Map.of());
    }

    /** The order is with people, as this provider is asked by telephone; what it says is written down. */
    private void answer(String order, long granted) {
        cast.engineer()
                .advance(
                        SuiteService.CAPACITY,
                        "/orders/" + order + "/answers",
                        Map.of("outcome", "ACCEPTED", "granted", granted, "reference", "CASE-" + order.substring(0, 8)))
                .expect(OK, "Writing down what the provider answered");
    }

    /** Somebody else than who asked measures it. */
    private void verify(long id, long granted) {
        step(id, "provisioning", Map.of());
        JsonNode seen = cast.commander()
                .advance(
                        SuiteService.CAPACITY,
                        eventPath + "/" + id + "/verifications",
                        Map.of("probe", Map.of("measured", granted, "method", "load test from three regions")))
                .expect(OK, "Verifying scale request " + id)
                .body();
        story.require(
                seen.path("state").asText().equals("VERIFIED"),
                "Scale request %d is %s although the probe saw all of it."
                        .formatted(id, seen.path("state").asText()));
        verified.add(id);
    }

    private JsonNode step(long id, String step, Map<String, ?> body) {
        return cast.engineer()
                .advance(SuiteService.CAPACITY, eventPath + "/" + id + "/" + step, body)
                .expect(OK, "Step " + step + " of scale request " + id)
                .body();
    }
}
