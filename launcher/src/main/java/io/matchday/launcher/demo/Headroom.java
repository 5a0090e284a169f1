package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

/** What is measured against what is granted while the event is on, and what would be if more came. */
final class Headroom {

    private static final int OK = 200;
    private static final double HALF_MORE = 1.5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASK_EVERY = Duration.ofMillis(250);

    private final Cast cast;
    private final Story story;
    private final String eventPath;
    private final String path;

    Headroom(Cast cast, Story story, String eventPath) {
        this.cast = cast;
        this.story = story;
        this.eventPath = eventPath;
        this.path = eventPath + "/headroom";
    }

    /** Tells the headroom of every product, once capacity has heard from the monitor what is measured. */
    void tellProducts() {
        AtomicReference<JsonNode> answer = new AtomicReference<>();
        if (!Waiting.until(() -> measured(answer), PATIENCE, ASK_EVERY)) {
            throw new Trouble("capacity did not learn the measured traffic within %d s; it answered %s."
                    .formatted(PATIENCE.toSeconds(), answer.get()));
        }
        story.tell("capacity: headroom: %s", answer.get().path("verdict").asText());
        for (JsonNode product : answer.get().path("products")) {
            story.add(
                    "%-7s %s Measured peak %s.",
                    product.path("verdict").asText(),
                    product.at("/explanation/en").asText(),
                    Bandwidth.of(product.path("measuredPeakBitsPerSecond").asLong()));
        }
    }

    /** Tells each pool that carries traffic: how much of what is granted is used, and where it is heading. */
    void tellPools(String when) {
        JsonNode pools = read(path + "/pools").path("pools");
        story.tell("capacity: pools %s", when);
        for (JsonNode pool : pools) {
            if (pool.path("usedBitsPerSecond").asLong() > 0) {
                story.add(
                        "%-7s %s: %s of %s used (%.0f %%), %s",
                        pool.path("verdict").asText(),
                        pool.path("pool").asText(),
                        Bandwidth.of(pool.path("usedBitsPerSecond").asLong()),
                        Bandwidth.of(pool.path("grantedBitsPerSecond").asLong()),
                        pool.path("usedRatio").asDouble() * 100,
                        pool.path("course").asText());
            }
        }
    }

    /** Gets more of the pool that is used most, at one stroke. */
    void scaleUp() {
        JsonNode tightest = StreamSupport.stream(
                        read(path + "/pools").path("pools").spliterator(), false)
                .max(Comparator.comparingDouble(pool -> pool.path("usedRatio").asDouble()))
                .orElseThrow(() -> new Trouble("The event has no pool of bandwidth."));
        String pool = tightest.path("pool").asText();
        JsonNode gained = cast.engineer()
                .advance(SuiteService.CAPACITY, path + "/pools/" + pool + "/scale-up")
                .expect(OK, "Scaling " + pool + " up")
                .body();
        story.tell(
                "capacity: scaled %s up: %s", pool, gained.at("/explanation/en").asText());
    }

    void tellHalfMore() {
        JsonNode outcome = cast.engineer()
                .post(SuiteService.CAPACITY, eventPath + "/what-if", Map.of("audienceFactor", HALF_MORE))
                .expect(OK, "Asking what would be")
                .body();
        story.tell(
                "capacity: if half as many again came: %s",
                outcome.path("verdict").asText());
        for (JsonNode product : outcome.path("products")) {
            story.add("%s", product.at("/explanation/en").asText());
        }
    }

    private boolean measured(AtomicReference<JsonNode> answer) {
        answer.set(read(path));
        JsonNode products = answer.get().path("products");
        for (JsonNode product : products) {
            if (product.path("measuredPeakBitsPerSecond").asLong() <= 0) {
                return false;
            }
        }
        return !products.isEmpty();
    }

    private JsonNode read(String where) {
        return cast.engineer()
                .get(SuiteService.CAPACITY, where)
                .expect(OK, "Reading the headroom")
                .body();
    }
}
