package io.matchday.monitor;

import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.ProviderStub;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Intake as the monitor sees it; what it takes and gives is held to intake's own contract. */
public final class IntakeStub implements QuarkusTestResourceLifecycleManager {

    private static final String EVENTS = "/intake/api/v1/events";

    private final Map<String, String> events = new LinkedHashMap<>();
    private ProviderStub stub;

    @Override
    public Map<String, String> start() {
        stub = new ProviderStub("intake-service");
        answerList();
        return Map.of("quarkus.rest-client.intake.url", stub.url());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(IntakeStub.class));
    }

    @Override
    public void stop() {
        if (stub != null) {
            stub.close();
        }
    }

    public void away(boolean gone) {
        stub.away(gone);
    }

    public void verify() {
        stub.verify();
    }

    /** Makes an event known; gives its key. */
    public synchronized String add(Event event) {
        String key = "event-" + UUID.randomUUID();
        String json = event.json(key);
        events.put(key, json);
        stub.on("GET " + EVENTS + "/" + key, 200, json);
        answerList();
        return key;
    }

    /** Withdraws it again, as if it had never been. */
    public synchronized void remove(String key) {
        events.remove(key);
        stub.on("GET " + EVENTS + "/" + key, 404, "{\"status\":404,\"title\":\"\",\"code\":\"not-found\"}");
        answerList();
    }

    private void answerList() {
        stub.on("GET " + EVENTS, 200, "{\"items\":[" + String.join(",", events.values()) + "],\"nextCursor\":null}");
    }

    /** What the tests vary of an event. */
    public record Event(String customer, Instant startsAt, List<String> domains, List<String> webhooks) {

        public static Event of(Instant startsAt, String... domains) {
            return new Event(SuiteSecrets.SAMPLE_CUSTOMER, startsAt, List.of(domains), List.of());
        }

        public Event ofCustomer(String other) {
            return new Event(other, startsAt, domains, webhooks);
        }

        public Event telling(String webhook) {
            return new Event(customer, startsAt, domains, List.of(webhook));
        }

        String json(String key) {
            String domainList = domains.stream()
                    .map(
                            """
                            {"name": "%s", "role": "PULL", "product": "CDN", "region": null, "streams": [],
                             "expectedPeakBitsPerSecond": null,
                             "qos": {"maxErrorRatio": 0.01, "maxFirstByteMillis": null, "maxStallRatio": null}}"""
                                    ::formatted)
                    .collect(Collectors.joining(","));
            String channels = webhooks.stream()
                    .map("{\"kind\": \"WEBHOOK\", \"address\": \"%s\"}"::formatted)
                    .collect(Collectors.joining(","));
            return """
                    {"key": "%s", "name": "Aurora Cup", "customer": {"key": "%s", "name": "Aurora"}, "level": "CRITICAL",
                     "startsAt": "%s", "endsAt": "%s", "products": ["CDN"], "domains": [%s],
                     "contacts": [{"name": "Ada", "role": "INVESTIGATOR", "channels": [%s]}],
                     "sessions": [], "freezes": [], "expectation": {"audience": []}, "profile": {}, "phase": "LIVE",
                     "version": 1, "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}"""
                    .formatted(key, customer, startsAt, startsAt.plusSeconds(7200), domainList, channels);
        }
    }
}
