package io.matchday.intake;

import io.matchday.testkit.contract.ProviderStub;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Retro-service as a stub that is held to its contract. */
public final class RetroStub implements QuarkusTestResourceLifecycleManager {

    private ProviderStub stub;

    @Override
    public Map<String, String> start() {
        stub = new ProviderStub("retro-service");
        return Map.of(
                "quarkus.rest-client.retro.url",
                stub.url(),
                // A breaker opened by one test must not fail the next.
                "quarkus.fault-tolerance.global.circuit-breaker.delay",
                "50",
                "matchday.intake.past-events.every",
                "1s",
                "matchday.intake.past-events.ask-again-after",
                "PT0.5S",
                "matchday.intake.past-events.most",
                "200");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RetroStub.class));
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

    /** Whether it was asked for this event. */
    public boolean asked(String eventKey) {
        return stub.received().contains("GET " + path(eventKey));
    }

    /** Lets it fail for one event alone. */
    public void fail(String eventKey) {
        stub.on("GET " + path(eventKey), 500, "{\"status\":500,\"title\":\"\",\"code\":\"internal\"}");
    }

    /** Lets it tell what an event came to, in traffic of the whole and of product CDN, of which half had been forecast. */
    public void tell(String eventKey, long peak, long peakOfCdn) {
        stub.on(
                "GET " + path(eventKey),
                200,
                """
                {"eventKey": "%1$s", "assembledAt": "2026-11-20T00:00:00Z",
                 "event": {"name": "Aurora Cup final", "customerKey": "aurora", "customerName": "Aurora Esports",
                   "level": "CRITICAL", "phase": "CLOSED", "startsAt": "2026-11-19T11:00:00Z",
                   "endsAt": "2026-11-19T16:00:00Z", "products": ["LIVE", "CDN"], "domains": []},
                 "phases": [],
                 "traffic": {"measuredPeakBitsPerSecond": %2$d, "requests": 4000000, "errors": 8000, "errorRatio": 0.002},
                 "incidents": [],
                 "capacity": {"verdict": "ENOUGH", "reservations": [], "products": [
                   {"product": "CDN", "measuredPeakBitsPerSecond": %3$d, "verdict": "ENOUGH"},
                   {"product": "ECS", "measuredPeakBitsPerSecond": null, "verdict": "UNKNOWN"}],
                   "report": {"products": [], "requests": 0, "lateNotices": 0, "notThereInTime": 0, "forecast": {
                     "asOf": "2026-11-19T11:00:30Z", "late": false, "upToDate": true, "lines": [
                       {"product": "CDN", "unit": "BITS_PER_SECOND", "p50": %4$d, "p90": %5$d, "measured": %3$d,
                        "errorOfP50": 1.0, "coveredByP90": false},
                       {"product": "ECS", "unit": "VCPU", "p50": 64, "p90": 96,
                        "unjudged": {"why": {"en": "not measured", "zh": "未测量"}}}]}}},
                 "closure": {"state": "CLOSED", "conditions": []},
                 "sources": [{"service": "monitor-service", "current": true, "asOf": "2026-11-20T00:00:00Z",
                   "ageSeconds": 0}]}"""
                        .formatted(eventKey, peak, peakOfCdn, peakOfCdn / 2, peakOfCdn - 1));
    }

    private static String path(String eventKey) {
        return "/retro/api/v1/events/" + eventKey + "/retrospective";
    }
}
