package io.matchday.capacity;

import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.ProviderStub;
import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Intake and monitor as this service sees them, with the little that tests let them say. */
public final class Neighbours implements AutoCloseable {
    /** What {@link #event} announces for CDN. */
    public static final long ANNOUNCED_CDN = 2_000_000_000_000L;

    private final ProviderStub intake = new ProviderStub("intake-service");
    private final ProviderStub monitor = new ProviderStub("monitor-service");

    public ProviderStub intake() {
        return intake;
    }

    public ProviderStub monitor() {
        return monitor;
    }

    /** Lets intake know an event of the customer that the customer sign-in belongs to; gives its key. */
    public String event() {
        return event(SuiteSecrets.SAMPLE_CUSTOMER);
    }

    /** Lets intake know an event of this customer, with LIVE and CDN; gives its key. */
    public String event(String customer) {
        String key = "cup-" + UUID.randomUUID();
        intake.on("GET /intake/api/v1/events/" + key, 200, eventBody(key, customer, "PREPARING"));
        return key;
    }

    /** Lets intake say that the event is in this phase by now. */
    public void phase(String eventKey, String phase) {
        intake.on(
                "GET /intake/api/v1/events/" + eventKey, 200, eventBody(eventKey, SuiteSecrets.SAMPLE_CUSTOMER, phase));
    }

    /** Lets the event have a plan that lowers what it needs, and one that does not. */
    public void plans(String eventKey) {
        intake.on(
                "GET /intake/api/v1/events/" + eventKey + "/plans",
                200,
                "{\"items\": [%s, %s]}".formatted(plan("lower-bit-rate", "DEGRADE"), plan("call-people", "ESCALATE")));
    }

    /** Lets monitor have measured CDN traffic of the event. */
    public void traffic(String eventKey, long peak, long latest) {
        monitor.on("GET /monitor/api/v1/events/" + eventKey + "/traffic", 200, trafficBody(eventKey, peak, latest));
    }

    /** Lets the event's CDN domain have had this traffic, in slots of ten seconds of which the newest starts then. */
    public void slots(String eventKey, Instant newest, long... bitsPerSecond) {
        StringJoiner points = new StringJoiner(", ");
        for (int i = 0; i < bitsPerSecond.length; i++) {
            Instant start = newest.minusSeconds(10L * (bitsPerSecond.length - 1 - i));
            points.add("{\"start\": \"%s\", \"requests\": 10, \"errors\": 0, \"errorRatio\": 0, \"bitsPerSecond\": %d}"
                    .formatted(start, bitsPerSecond[i]));
        }
        monitor.on(
                "GET /monitor/api/v1/events/" + eventKey + "/series",
                200,
                """
                {
                  "eventKey": "%1$s", "by": "domain", "from": "%2$s", "to": "%3$s", "step": "PT10S", "sources": [],
                  "keptSince": "%2$s",
                  "series": [{"value": "play.aurora.example", "requests": 10, "errors": 0, "errorRatio": 0,
                    "points": [%4$s]}]
                }
                """
                        .formatted(eventKey, newest.minusSeconds(3600), newest.plusSeconds(10), points));
    }

    /** Lets intake say that these events are under way. */
    public void underway(String... eventKeys) {
        String items = Stream.of(eventKeys)
                .map(key -> eventBody(key, SuiteSecrets.SAMPLE_CUSTOMER, "LIVE"))
                .collect(Collectors.joining(", "));
        intake.on("GET /intake/api/v1/events", 200, "{\"items\": [" + items + "]}");
    }

    /** Lets somebody be on duty who is reached by this webhook, and monitor take messages. */
    public void onDuty(String eventKey, String webhook) {
        intake.on(
                "GET /intake/api/v1/events/" + eventKey + "/roster/on-duty",
                200,
                """
                {"at": "2026-12-05T12:00:00Z", "source": "ROSTER", "roles": [{"role": "INVESTIGATOR", "people": [
                  {"name": "Ada", "channels": [{"kind": "WEBHOOK", "address": "%s"}, {"kind": "PHONE", "address": "1"}]}]}]}
                """
                        .formatted(webhook));
        monitor.on(
                "POST /monitor/api/v1/messages",
                202,
                """
                {"id": "018f0000-0000-7000-8000-000000000000", "state": "PENDING", "attempts": 0,
                 "createdAt": "2026-12-05T12:00:00Z"}
                """);
    }

    /** Lets the event have one approved plan of this kind that is approved in advance. */
    public void plan(String eventKey, String planKey, String kind) {
        intake.on(
                "GET /intake/api/v1/events/" + eventKey + "/plans",
                200,
                "{\"items\": [%s]}".formatted(plan(planKey, kind)));
    }

    /** Fails when an exchange did not fit a neighbour's contract; forgets everything for the next test. */
    public void verifyAndReset() {
        try {
            intake.verify();
            monitor.verify();
        } finally {
            intake.reset();
            monitor.reset();
        }
    }

    @Override
    public void close() {
        intake.close();
        monitor.close();
    }

    private static String eventBody(String key, String customer, String phase) {
        return """
                {
                  "key": "%s", "name": "Aurora Cup final", "customer": {"key": "%s", "name": "Aurora Esports"},
                  "level": "CRITICAL", "startsAt": "2026-12-05T11:00:00Z", "endsAt": "2026-12-05T16:00:00Z",
                  "products": ["LIVE", "CDN"],
                  "domains": [
                    {"name": "push.aurora.example", "role": "PUSH", "product": "LIVE", "streams": ["main"]},
                    {"name": "play.aurora.example", "role": "PULL", "product": "CDN", "region": "cn-east",
                     "streams": [], "expectedPeakBitsPerSecond": %d, "qos": {"maxErrorRatio": 0.01}}
                  ],
                  "contacts": [], "sessions": [], "freezes": [], "expectation": {"audience": []}, "profile": {},
                  "phase": "%s", "version": 3,
                  "createdAt": "2026-11-01T00:00:00Z", "updatedAt": "2026-11-02T00:00:00Z"
                }
                """
                .formatted(key, customer, ANNOUNCED_CDN, phase);
    }

    private static String plan(String key, String kind) {
        return """
                {
                  "key": "%1$s", "status": "APPROVED", "version": 1, "revision": 2,
                  "origin": {"source": "TEAM", "by": "ada", "at": "2026-11-01T00:00:00Z"},
                  "content": {"title": "Plan %1$s", "kind": "%2$s", "preApproved": true, "risks": [],
                    "preconditions": [], "mitigation": [], "rollback": [], "verification": [],
                    "trigger": {"manual": {"words": "the commander says so"}}},
                  "open": [], "createdAt": "2026-11-01T00:00:00Z", "updatedAt": "2026-11-02T00:00:00Z"
                }
                """
                .formatted(key, kind);
    }

    private static String trafficBody(String eventKey, long peak, long latest) {
        return """
                {
                  "eventKey": "%1$s", "slotSeconds": 10, "newestSlot": "2026-12-05T12:00:00Z",
                  "sources": [{"service": "intake-service", "current": true, "asOf": "2026-12-05T12:00:01Z",
                    "ageSeconds": 0}],
                  "slots": [
                    {"start": "2026-12-05T11:59:50Z", "requests": 1000, "errors": 1, "bitsPerSecond": %2$d},
                    {"start": "2026-12-05T12:00:00Z", "requests": 900, "errors": 0, "bitsPerSecond": %3$d}
                  ],
                  "peakBitsPerSecond": %2$d, "latestBitsPerSecond": %3$d,
                  "byProduct": [{"product": "CDN", "peakBitsPerSecond": %2$d, "latestBitsPerSecond": %3$d}]
                }
                """
                .formatted(eventKey, peak, latest);
    }
}
