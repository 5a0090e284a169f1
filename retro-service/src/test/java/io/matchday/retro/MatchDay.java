package io.matchday.retro;

import io.matchday.platform.identity.SuiteSecrets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A day as the neighbours tell it.
 *
 * @param customer key of the customer
 * @param phase of the event
 * @param tailBitsPerSecond level of the last ten minutes; the peak is {@link #PEAK}
 * @param incidentState of the day's only incident
 * @param reservationState of the day's only reservation
 */
public record MatchDay(
        String eventKey,
        String name,
        String customer,
        String phase,
        long tailBitsPerSecond,
        String incidentState,
        String reservationState) {

    public static final long PEAK = 1_940_000_000_000L;

    /** What intake answers when it has closed the event. */
    static final String CLOSING_STEP =
            """
            {"id": 6, "from": "CLOSING", "to": "CLOSED", "at": "2026-12-05T18:00:00Z", "by": "commander",
             "reason": null, "overridden": false}""";

    static final String POOLS =
            """
            {"items": [{"key": "cdn-east", "product": "CDN", "provider": "own", "region": "cn-east",
              "unit": "BITS_PER_SECOND", "total": 4000000000000, "setAside": 0, "held": 0, "free": 4000000000000,
              "overbooked": false, "stale": false, "freshFor": "P7D", "figures": [], "version": 4,
              "updatedAt": "2026-12-05T17:00:00Z"}], "nextCursor": null}""";

    private static final String AMOUNTS =
            """
            "amounts": {"reserved": 2200000000000, "asked": 500000000000, "granted": 400000000000,
              "verified": 400000000000, "missing": 100000000000, "held": 2600000000000}""";

    private static final String COST =
            """
            {"estimated": {"amount": "1280.5", "currency": "CNY"},
             "expectedRefund": {"amount": "280.5", "currency": "CNY"},
             "receivedRefund": {"amount": "80.5", "currency": "CNY"},
             "writtenOff": {"amount": "0", "currency": "CNY"}, "outstanding": {"amount": "200", "currency": "CNY"},
             "net": {"amount": "1000", "currency": "CNY"}}""";

    private static final Duration SLOT = Duration.ofSeconds(10);
    private static final int TAIL_SLOTS = 60;
    private static final Instant STARTED =
            Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(3));

    /** Every condition is met. */
    public static MatchDay over() {
        return new MatchDay(
                "cup-" + UUID.randomUUID(),
                "Aurora Cup final",
                SuiteSecrets.SAMPLE_CUSTOMER,
                "CLOSING",
                PEAK / 20,
                "RESOLVED",
                "RELEASED");
    }

    /** Nothing is over yet. */
    public static MatchDay live() {
        MatchDay over = over();
        return new MatchDay(over.eventKey, over.name, over.customer, "LIVE", PEAK / 2, "OPEN", "HELD");
    }

    public MatchDay named(String other) {
        return new MatchDay(eventKey, other, customer, phase, tailBitsPerSecond, incidentState, reservationState);
    }

    public MatchDay ofCustomer(String other) {
        return new MatchDay(eventKey, name, other, phase, tailBitsPerSecond, incidentState, reservationState);
    }

    public MatchDay in(String other) {
        return new MatchDay(eventKey, name, customer, other, tailBitsPerSecond, incidentState, reservationState);
    }

    public MatchDay holding() {
        return new MatchDay(eventKey, name, customer, phase, tailBitsPerSecond, incidentState, "HELD");
    }

    String event() {
        return """
                {"key": "%s", "name": "%s", "customer": {"key": "%s", "name": "Aurora Esports"}, "level": "CRITICAL",
                 "startsAt": "%s", "endsAt": "%s", "products": ["CDN"],
                 "domains": [
                   {"name": "play.aurora.example", "role": "PULL", "product": "CDN", "region": "cn-east",
                    "streams": ["main"], "expectedPeakBitsPerSecond": 2000000000000, "qos": {"maxErrorRatio": 0.01}}],
                 "contacts": [], "sessions": [], "freezes": [], "expectation": {"audience": []}, "profile": {},
                  "phase": "%s", "version": 5,
                 "createdAt": "2026-11-01T00:00:00Z", "updatedAt": "2026-11-02T00:00:00Z"}"""
                .formatted(eventKey, name, customer, STARTED, STARTED.plus(Duration.ofHours(2)), phase);
    }

    String steps() {
        return """
                {"items": [
                  {"id": 1, "from": "DRAFT", "to": "PREPARING", "at": "2026-11-02T00:00:00Z", "by": "engineer",
                   "reason": null, "overridden": false},
                  {"id": 2, "from": "PREPARING", "to": "READY", "at": "2026-11-03T12:00:00Z", "by": "lin",
                   "reason": "known | risk", "overridden": true}], "nextCursor": null}""";
    }

    String incidents() {
        return """
                {"items": [{"id": "%s", "eventKey": "%s", "domain": "play.aurora.example", "kind": "ERROR_RATIO",
                  "state": "%s", "title": {"en": "Errors at play.aurora.example", "zh": "play.aurora.example 错误率升高"},
                  "onsetAt": "2026-12-05T12:00:00Z", "detectedAt": "2026-12-05T12:00:20Z",
                  "detectedLogTime": "2026-12-05T12:00:18Z", "delaySeconds": 17.5, "errorRatio": 0.0812,
                  "target": 0.01, "requests": 3000, "errors": 243,
                  "topNodes": [{"node": "edge-cn-south-02", "errors": 230, "share": 0.9465}],
                  "diagnosedAt": null, "findings": [],
                  "acknowledgedBy": null, %s "version": 2,
                  "timeline": [{"id": 1, "at": "2026-12-05T12:00:20Z", "kind": "DETECTED", "by": "monitor-service",
                    "text": {"en": "8.12 %% of requests fail", "zh": "8.12%% 的请求失败"}}]}], "nextCursor": null}"""
                .formatted(
                        UUID.randomUUID(),
                        eventKey,
                        incidentState,
                        incidentState.equals("RESOLVED") ? "\"resolvedAt\": \"2026-12-05T12:07:50Z\"," : "");
    }

    String traffic() {
        List<String> slots = new ArrayList<>();
        slots.add(slot(STARTED.plus(Duration.ofMinutes(30)), PEAK));
        Instant tail = STARTED.plus(Duration.ofHours(2));
        for (int i = 0; i < TAIL_SLOTS; i++) {
            slots.add(slot(tail.plus(SLOT.multipliedBy(i)), tailBitsPerSecond));
        }
        return """
                {"eventKey": "%s", "slotSeconds": 10, "newestSlot": "%s",
                 "sources": [{"service": "intake-service", "current": true, "asOf": "2026-12-05T12:00:01Z",
                   "ageSeconds": 0}],
                 "slots": [%s], "peakBitsPerSecond": %d, "latestBitsPerSecond": %d, "byProduct": []}"""
                .formatted(
                        eventKey,
                        tail.plus(SLOT.multipliedBy(TAIL_SLOTS - 1)),
                        String.join(",", slots),
                        PEAK,
                        tailBitsPerSecond);
    }

    String reservations() {
        String release = reservationState.equals("HELD")
                ? ""
                : ", \"releasedAt\": \"2026-12-05T17:30:00Z\", \"releasedBy\": \"engineer\"";
        return """
                {"items": [{"id": 1, "eventKey": "%s", "pool": "cdn-east", "amount": 2200000000000, "state": "%s",
                  "from": "2026-12-05T10:00:00Z", "origin": "RESERVED", "heldAt": "2026-12-05T10:00:00Z",
                  "heldBy": "engineer", "version": 0%s}],
                 "nextCursor": null}"""
                .formatted(eventKey, reservationState, release);
    }

    String headroom() {
        return """
                {"eventKey": "%s", "verdict": "ENOUGH", "sources": [], "products": [
                  {"product": "CDN", "expectedPeakBitsPerSecond": 2000000000000,
                   "measuredPeakBitsPerSecond": 1940000000000, "latestBitsPerSecond": 97000000000,
                   "stockBitsPerSecond": 4000000000000, "headroomBitsPerSecond": 2000000000000, "headroomRatio": 0.5,
                   "verdict": "ENOUGH", "explanation": {"en": "Half is free", "zh": "余量一半"}}]}"""
                .formatted(eventKey);
    }

    String report() {
        return """
                {"eventKey": "%s", "madeAt": "2026-12-05T17:40:00Z", "progress": "OVER", "sources": [
                  {"service": "intake-service", "current": true, "asOf": "2026-12-05T17:40:00Z", "ageSeconds": 0},
                  {"service": "monitor-service", "current": true, "asOf": "2026-12-05T17:40:00Z", "ageSeconds": 0}],
                 "pools": [{"pool": "cdn-east", "product": "CDN", "region": "cn-east", "unit": "BITS_PER_SECOND",
                   "needed": {"p50": 2000000000000, "p90": 2100000000000}, %2$s, "requests": [
                     {"id": 3, "state": "RELEASED", "asked": 500000000000, "granted": 400000000000,
                      "from": "2026-12-05T10:00:00Z", "until": "2026-12-05T18:00:00Z",
                      "submitBy": "2026-12-02T10:00:00Z", "submittedAt": "2026-12-03T10:00:00Z",
                      "noticeInTime": false, "grantedAt": "2026-12-04T10:00:00Z", "secondsToGrant": 86400,
                      "verifiedAt": "2026-12-04T11:00:00Z", "secondsToVerify": 3600, "thereInTime": true}]}],
                 "totals": [{"product": "CDN", "unit": "BITS_PER_SECOND",
                   "needed": {"p50": 2000000000000, "p90": 2100000000000}, %2$s, "shortOfP90": 0,
                   "use": {"amount": 1940000000000, "basis": "MEASURED", "utilisation": 0.7461538461538462}}],
                 "cost": {"items": [], "totals": [%3$s],
                   "unpriced": [{"kind": "RESERVATION", "id": 1, "pool": "cdn-east", "amount": 2200000000000,
                     "from": "2026-12-05T10:00:00Z", "countedUntil": "2026-12-05T17:30:00Z"}]},
                 "forecast": {"frozen": true, "asOf": "2026-12-05T11:00:30Z", "late": false, "complete": true,
                   "rulesVersion": "1", "sources": [], "lines": [
                     {"product": "CDN", "unit": "BITS_PER_SECOND",
                      "needed": {"p50": 2000000000000, "p90": 2100000000000},
                      "traffic": {"p50": 2000000000000, "p90": 2100000000000}, "measured": %4$d,
                      "measuredAt": "2026-12-05T12:30:00Z", "errorOfP50": -0.03, "coveredByP90": true},
                     {"product": "ECS", "unit": "VCPU", "needed": {"p50": 64, "p90": 96}, "unjudged":
                       {"code": "UNIT_NOT_MEASURED", "message": {"en": "Only traffic in bit/s is measured",
                         "zh": "仅测量带宽（bit/s）"}}}]}}"""
                .formatted(eventKey, AMOUNTS, COST, PEAK);
    }

    private static String slot(Instant start, long bitsPerSecond) {
        return "{\"start\":\"%s\",\"requests\":1000,\"errors\":1,\"bitsPerSecond\":%d}".formatted(start, bitsPerSecond);
    }
}
