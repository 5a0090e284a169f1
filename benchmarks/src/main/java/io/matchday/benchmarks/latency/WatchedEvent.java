package io.matchday.benchmarks.latency;

import io.matchday.launcher.api.Api;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An event for one run: the load's domains, which may fail as they do, and one domain for each try, which may not. */
public final class WatchedEvent implements AutoCloseable {

    /** Error ratio allowed to the domain of a try. */
    static final double TARGET = 0.01;

    private static final double TARGET_OF_LOAD = 0.1;
    private static final Duration LENGTH = Duration.ofHours(3);
    private static final int CREATED = 201;
    private static final String EVENTS = "/events";

    private final Api commander;
    private final String key;

    private WatchedEvent(Api commander, String key) {
        this.commander = commander;
        this.key = key;
    }

    /**
     * Makes it known.
     *
     * @param commander who makes it
     * @param key for it
     * @param tried domains of the tries
     * @param load domains of the load
     * @param webhook who is told
     */
    public static WatchedEvent create(
            Api commander, String key, List<String> tried, List<String> load, String webhook) {
        Instant now = Instant.now();
        Map<String, Object> event = Map.of(
                "key", key,
                "name", "Bench",
                "customer", Map.of("key", "bench", "name", "Bench"),
                "level", "CRITICAL",
                "startsAt", now.toString(),
                "endsAt", now.plus(LENGTH).toString(),
                "products", List.of("CDN"),
                "domains",
                        Stream.concat(
                                        tried.stream().map(name -> domain(name, TARGET)),
                                        load.stream().map(name -> domain(name, TARGET_OF_LOAD)))
                                .toList(),
                "contacts", List.of(contact(webhook)));
        commander.post(SuiteService.INTAKE, EVENTS, event).expect(CREATED, "Creating the event");
        return new WatchedEvent(commander, key);
    }

    public String key() {
        return key;
    }

    /** Withdraws it, so that the monitor does not go on watching the load's domains for it. */
    @Override
    public void close() {
        commander
                .post(
                        SuiteService.INTAKE,
                        EVENTS + "/" + key + "/transitions",
                        Map.of("to", "CANCELLED", "reason", "The bench is over"))
                .expect(CREATED, "Withdrawing the event " + key);
    }

    private static Map<String, Object> domain(String name, double target) {
        return Map.of(
                "name",
                name,
                "role",
                "PULL",
                "product",
                "CDN",
                "region",
                "cn-east",
                "streams",
                List.of(),
                "qos",
                Map.of("maxErrorRatio", target));
    }

    private static Map<String, Object> contact(String webhook) {
        return Map.of(
                "name",
                "Bench",
                "role",
                "COMMANDER",
                "channels",
                List.of(Map.of("kind", "WEBHOOK", "address", webhook)));
    }
}
