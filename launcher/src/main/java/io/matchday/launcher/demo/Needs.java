package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.service.SuiteService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the event needs of everything, hidden needs among it, what is promised to it, and what is short. */
final class Needs {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int FEWEST_HIDDEN = 6;

    private final Cast cast;
    private final Story story;
    private final Stock stock;
    private final String eventPath;

    Needs(Cast cast, Story story, Stock stock, String eventPath) {
        this.cast = cast;
        this.story = story;
        this.stock = stock;
        this.eventPath = eventPath;
    }

    void tellHidden() {
        JsonNode lines = read("/demand").path("lines");
        Map<String, Long> hidden = stream(lines)
                .filter(line -> line.path("origin").asText().equals("HIDDEN"))
                .collect(Collectors.groupingBy(line -> line.at("/title/en").asText(), Collectors.counting()));
        story.require(
                hidden.size() >= FEWEST_HIDDEN,
                "capacity found no more than %d needs that nobody announced.".formatted(hidden.size()));
        story.tell(
                "capacity: %d lines of demand; %d kinds of need that nobody announced:", lines.size(), hidden.size());
        story.add("%s", String.join(", ", hidden.keySet()));
    }

    /** Takes what there is, up to what is needed. */
    void reserve() {
        List<JsonNode> parts = parts();
        for (JsonNode part : parts) {
            long amount =
                    Math.min(part.path("p90").asLong(), part.path("available").asLong());
            String pool = stock.pool(part);
            cast.engineer()
                    .post(
                            SuiteService.CAPACITY,
                            eventPath + "/reservations",
                            Map.of(
                                    "pool",
                                    pool,
                                    "amount",
                                    amount,
                                    "from",
                                    part.at("/window/from").asText(),
                                    "until",
                                    part.at("/window/until").asText()))
                    .expect(CREATED, "Reserving from " + pool);
        }
        story.tell("capacity: parts of %d pools are held for the event", parts.size());
    }

    /** What there is too little of. */
    List<JsonNode> shortages() {
        return parts().stream()
                .filter(part -> part.path("shortBy").asLong() > 0)
                .toList();
    }

    void tell(List<JsonNode> shortages) {
        story.tell("capacity: %d shortages", shortages.size());
        shortages.forEach(part -> story.add("%s", part.at("/explanation/en").asText()));
    }

    private List<JsonNode> parts() {
        return stream(read("/demand/coverage").path("parts")).toList();
    }

    private JsonNode read(String path) {
        return cast.engineer()
                .get(SuiteService.CAPACITY, eventPath + path)
                .expect(OK, "Reading what the event needs")
                .body();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
