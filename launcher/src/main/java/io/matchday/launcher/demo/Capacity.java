package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.api.Answer;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Stock, what the event holds of it, and whether that is enough. */
final class Capacity {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASK_EVERY = Duration.ofMillis(250);
    /** Pools are the team's, not the event's: a later demo finds them and takes from what is left. */
    private static final List<Pool> POOLS = List.of(
            new Pool("sample-cdn-cn-east", "CDN", 40_000_000_000L, 1),
            new Pool("sample-live-cn-east", "LIVE", 1_000_000_000L, 2),
            new Pool("sample-ecs-cn-east", "ECS", 4_000_000_000L, 2));

    private final Cast cast;
    private final Story story;
    private final String eventPath;
    private final List<String> reservations = new ArrayList<>();

    Capacity(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.eventPath = "/events/" + eventKey;
    }

    /**
     * What there is of a product.
     *
     * @param peaks how many times the expected peak is reserved
     */
    private record Pool(String key, String product, long total, int peaks) {}

    void reserve(SampleFinal event) {
        for (Pool pool : POOLS) {
            long amount = pool.peaks() * event.peak(pool.product());
            Answer made = cast.engineer()
                    .post(
                            SuiteService.CAPACITY,
                            "/pools",
                            Map.of(
                                    "key", pool.key(),
                                    "product", pool.product(),
                                    "region", "cn-east",
                                    "unit", "BITS_PER_SECOND",
                                    "total", pool.total()));
            if (!made.is(CONFLICT, "pool-exists")) {
                made.expect(CREATED, "Making the pool " + pool.key());
            }
            JsonNode reservation = cast.engineer()
                    .post(
                            SuiteService.CAPACITY,
                            eventPath + "/reservations",
                            Map.of("pool", pool.key(), "amount", amount))
                    .expect(CREATED, "Reserving from " + pool.key())
                    .body();
            reservations.add(reservation.path("id").asText());
            story.tell(
                    "capacity: %s of pool %s are %s for the event",
                    Bandwidth.of(amount), pool.key(), reservation.path("state").asText());
        }
    }

    void release() {
        for (String id : reservations) {
            JsonNode released = cast.engineer()
                    .post(SuiteService.CAPACITY, eventPath + "/reservations/" + id + "/release", Map.of())
                    .expect(OK, "Releasing a reservation")
                    .body();
            story.require(
                    released.path("state").asText().equals("RELEASED"),
                    "capacity did not release the reservation " + id + ".");
        }
        story.tell("capacity: all %d reservations are released", reservations.size());
    }

    /** Tells the headroom of every product, once capacity has heard from the monitor what is measured. */
    void tellHeadroom() {
        AtomicReference<JsonNode> answer = new AtomicReference<>();
        boolean measured = Waiting.until(() -> measured(answer), PATIENCE, ASK_EVERY);
        if (!measured) {
            throw new Trouble("capacity did not learn the measured traffic within %d s; it answered %s."
                    .formatted(PATIENCE.toSeconds(), answer.get()));
        }
        story.tell("capacity: headroom: %s", answer.get().path("verdict").asText());
        for (JsonNode product : answer.get().path("products")) {
            story.add(
                    "%-7s %s Measured peak %s.",
                    product.path("verdict").asText(),
                    product.path("explanation").path("en").asText(),
                    Bandwidth.of(product.path("measuredPeakBitsPerSecond").asLong()));
        }
    }

    private boolean measured(AtomicReference<JsonNode> answer) {
        answer.set(cast.engineer()
                .get(SuiteService.CAPACITY, eventPath + "/headroom")
                .expect(OK, "Reading the headroom")
                .body());
        JsonNode products = answer.get().path("products");
        for (JsonNode product : products) {
            if (product.path("measuredPeakBitsPerSecond").asLong() <= 0) {
                return false;
            }
        }
        return products.size() == POOLS.size();
    }
}
