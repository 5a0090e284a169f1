package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.api.Answer;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.service.SuiteService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What there is of everything, from a list as a provider's console exports it, and whom to ask for more. */
final class Stock {

    private static final String FILE = "capacity-service/docs/aurora-stock.csv";
    private static final String PROVIDER = "sample-cloud";
    /** Pools of which the provider can be asked for more. */
    private static final List<String> GROWING = List.of("sample-cdn-cn-east", "sample-ecs-cn-east");

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final Cast cast;
    private final Story story;
    private JsonNode pools;

    Stock(Cast cast, Story story) {
        this.cast = cast;
        this.story = story;
    }

    /** Takes the list over. Pools are the team's, not the event's: a later demo finds them as they are. */
    void bringIn(Path checkout) {
        JsonNode report = cast.engineer()
                .postText(SuiteService.CAPACITY, "/stock-lists?source=provider+console", "text/csv", list(checkout))
                .expect(OK, "Taking over the stock list")
                .body();
        story.require(report.path("refused").isEmpty(), "capacity refused lines of the stock list: " + report);
        story.tell(
                "capacity: stock list with %d pools taken over",
                report.path("lines").asInt());
        bindProvider();
        pools = cast.engineer()
                .get(SuiteService.CAPACITY, "/pools?limit=200")
                .expect(OK, "Reading the pools")
                .body()
                .path("items");
    }

    /** Key of the pool that has this. */
    String pool(JsonNode part) {
        return StreamSupport.stream(pools.spliterator(), false)
                .filter(pool -> pool.path("key").asText().startsWith("sample-"))
                .filter(pool -> List.of("product", "region", "unit").stream()
                        .allMatch(field -> pool.path(field).equals(part.path(field))))
                .map(pool -> pool.path("key").asText())
                .findFirst()
                .orElseThrow(() -> new Trouble("The stock list has no pool for " + part + "."));
    }

    private void bindProvider() {
        Answer made = cast.engineer()
                .post(
                        SuiteService.CAPACITY,
                        "/providers",
                        Map.of(
                                "key",
                                PROVIDER,
                                "name",
                                "Sample cloud, asked by telephone",
                                "settings",
                                Map.of("manual", Map.of("contact", "Account manager")),
                                "bindings",
                                GROWING.stream()
                                        .map(pool -> Map.of("pool", pool))
                                        .toList()));
        if (!made.is(CONFLICT, "provider-exists")) {
            made.expect(CREATED, "Making the provider " + PROVIDER);
        }
    }

    private static String list(Path checkout) {
        try {
            return Files.readString(checkout.resolve(FILE));
        } catch (IOException unreadable) {
            throw new Trouble("The stock list " + FILE + " cannot be read.", unreadable);
        }
    }
}
