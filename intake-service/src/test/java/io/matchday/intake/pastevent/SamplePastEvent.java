package io.matchday.intake.pastevent;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import java.time.LocalDate;
import java.util.UUID;

/** A past event as an engineer would write it down. */
public final class SamplePastEvent {

    private SamplePastEvent() {}

    public static String freshKey() {
        return "past-" + UUID.randomUUID();
    }

    public static String body() {
        return body(SuiteSecrets.SAMPLE_CUSTOMER, "2025-12-06", 1_800_000_000_000L);
    }

    /** Of CDN domains that viewers pull from, and of the whole. */
    public static String body(String customer, String day, long peak) {
        return """
                {"name": "Aurora Cup final of last year", "customer": {"key": "%s", "name": "Aurora Esports"},
                 "level": "CRITICAL", "profile": {"genre": "esports", "platform": "web", "timeZone": "Asia/Shanghai"},
                 "startsAt": "%sT11:00:00Z", "endsAt": "%sT16:00:00Z",
                 "expectedViewers": 500000, "peakViewers": 520000,
                 "audience": [{"region": "cn-east", "isp": null, "share": 0.6}],
                 "actuals": [
                   {"peakBitsPerSecond": %d, "peakRequestsPerSecond": 400000, "errorRatio": 0.002},
                   {"product": "CDN", "role": "PULL", "peakBitsPerSecond": %d, "peakRequestsPerSecond": 400000,
                    "errorRatio": 0.003, "firstByteP50Millis": 40, "firstByteP95Millis": 180, "stallRatio": 0.01}],
                 "unfit": null}"""
                .formatted(customer, day, day, peak, peak);
    }

    /** Key of one that has just been stored. */
    public static String stored(String customer, LocalDate day, long peak) {
        String key = freshKey();
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body(customer, day.toString(), peak))
                .put("/api/v1/past-events/" + key)
                .then()
                .statusCode(201);
        return key;
    }
}
