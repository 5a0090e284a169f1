package io.matchday.intake;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.identity.SignIns;
import java.util.UUID;

/** An event as a customer would announce it. */
public final class SampleEvent {

    private SampleEvent() {}

    public static String freshKey() {
        return "cup-" + UUID.randomUUID();
    }

    /** A complete event of the customer that the customer sign-in belongs to. */
    public static String body(String key) {
        return body(key, SuiteSecrets.SAMPLE_CUSTOMER);
    }

    public static String body(String key, String customer) {
        return """
                {
                  "key": "%s", "name": "Aurora Cup final",
                  "customer": {"key": "%s", "name": "Aurora Esports"},
                  "level": "CRITICAL",
                  "startsAt": "2026-12-05T11:00:00Z", "endsAt": "2026-12-05T16:00:00Z",
                  "products": ["LIVE", "CDN"],
                  "domains": [
                    {"name": "push.aurora.example", "role": "PUSH", "product": "LIVE", "streams": ["main"],
                     "expectedPeakBitsPerSecond": 40000000, "qos": {"maxErrorRatio": 0.001}},
                    {"name": "play.aurora.example", "role": "PULL", "product": "CDN", "region": "cn-east",
                     "streams": ["main"], "expectedPeakBitsPerSecond": 2000000000000,
                     "qos": {"maxErrorRatio": 0.01, "maxFirstByteMillis": 800, "maxStallRatio": 0.02}}
                  ],
                  "contacts": [
                    {"name": "Lin", "role": "COMMANDER", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0100"}]},
                    {"name": "Ada", "role": "INVESTIGATOR",
                     "channels": [{"kind": "WEBHOOK", "address": "https://hooks.aurora.example/duty"}]},
                    {"name": "Mei", "role": "LIAISON", "channels": [{"kind": "EMAIL", "address": "mei@aurora.example"}]}
                  ]
                }
                """
                .formatted(key, customer);
    }

    /** Key of an event that has just been stored. */
    public static String stored() {
        return stored(SuiteSecrets.SAMPLE_CUSTOMER);
    }

    public static String stored(String customer) {
        String key = freshKey();
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body(key, customer))
                .post("/api/v1/events")
                .then()
                .statusCode(201);
        return key;
    }
}
