package io.matchday.launcher.demo;

import io.matchday.launcher.demo.day.Domains;
import io.matchday.launcher.demo.day.MatchDay;
import io.matchday.platform.identity.SuiteSecrets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The event of the demo as its customer would describe it in the questionnaire. */
final class SampleEvent {

    static final double PULL_ERROR_TARGET = 0.01;
    static final long PULL_PEAK = 2_000_000_000L;
    static final long PUSH_PEAK = 20_000_000L;
    static final long ORIGIN_PEAK = 150_000_000L;

    static final String COMMANDER = "Commander on duty";
    static final String INVESTIGATOR = "Investigator on duty";
    static final String LIAISON = "Customer's contact";

    private static final double OTHER_ERROR_TARGET = 0.02;
    private static final Duration SPARE = Duration.ofHours(1);
    private static final Duration FROZEN_BEFORE = Duration.ofDays(7);
    private static final String REGION = "cn-east";

    private SampleEvent() {}

    static Map<String, Object> questionnaire(String key, Instant begin, Domains domains, String webhook) {
        return Map.of(
                "key", key,
                "name", "Aurora Final " + key.substring(key.indexOf("20")),
                "customer", Map.of("key", SuiteSecrets.SAMPLE_CUSTOMER, "name", "Aurora Esports"),
                "level", "CRITICAL",
                "startsAt", begin.toString(),
                "endsAt", endOf(begin).toString(),
                "products", List.of("LIVE", "CDN", "ECS"),
                "freezes",
                        List.of(Map.of(
                                "key",
                                "everything",
                                "scope",
                                "Products and configuration of the event",
                                "startsAt",
                                begin.minus(FROZEN_BEFORE).toString(),
                                "endsAt",
                                endOf(begin).toString())),
                "domains",
                        List.of(
                                domain(domains.pull(), "PULL", "CDN", PULL_PEAK, PULL_ERROR_TARGET),
                                domain(domains.push(), "PUSH", "LIVE", PUSH_PEAK, OTHER_ERROR_TARGET),
                                domain(domains.origin(), "ORIGIN", "ECS", ORIGIN_PEAK, OTHER_ERROR_TARGET)),
                "contacts",
                        List.of(
                                contact(COMMANDER, "COMMANDER", "WEBHOOK", webhook),
                                contact(INVESTIGATOR, "INVESTIGATOR", "EMAIL", "investigator@aurora.example"),
                                contact(LIAISON, "LIAISON", "EMAIL", "liaison@aurora.example")));
    }

    static Instant endOf(Instant begin) {
        return begin.plus(MatchDay.length()).plus(SPARE);
    }

    private static Map<String, Object> domain(String name, String role, String product, long peak, double errorTarget) {
        Map<String, Object> domain = new HashMap<>();
        domain.put("name", name);
        domain.put("role", role);
        domain.put("product", product);
        domain.put("region", REGION);
        domain.put("streams", role.equals("PUSH") ? List.of("main") : List.of());
        domain.put("expectedPeakBitsPerSecond", peak);
        domain.put("qos", Map.of("maxErrorRatio", errorTarget));
        return domain;
    }

    private static Map<String, Object> contact(String name, String role, String kind, String address) {
        return Map.of("name", name, "role", role, "channels", List.of(Map.of("kind", kind, "address", address)));
    }
}
