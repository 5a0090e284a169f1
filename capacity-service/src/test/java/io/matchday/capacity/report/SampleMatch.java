package io.matchday.capacity.report;

import io.matchday.capacity.Neighbours;
import io.matchday.platform.identity.SuiteSecrets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A match of three hours that began two hours ago, as the neighbours tell it. */
record SampleMatch(String key, String customer, String phase, long announced, Instant startsAt) {
    private static final String EVENTS = "GET /intake/api/v1/events";

    static SampleMatch live() {
        return new SampleMatch(
                "match-" + UUID.randomUUID(),
                SuiteSecrets.SAMPLE_CUSTOMER,
                "LIVE",
                1_000,
                Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofHours(2)));
    }

    SampleMatch in(String other) {
        return new SampleMatch(key, customer, other, announced, startsAt);
    }

    SampleMatch announcing(long other) {
        return new SampleMatch(key, customer, phase, other, startsAt);
    }

    SampleMatch startingIn(Duration ahead) {
        return new SampleMatch(key, customer, phase, announced, Instant.now().plus(ahead));
    }

    SampleMatch of(String other) {
        return new SampleMatch(key, other, phase, announced, startsAt);
    }

    /** Lets intake tell of it; gives its key. */
    String toldBy(Neighbours neighbours) {
        neighbours.intake().on(EVENTS + "/" + key, 200, body());
        return key;
    }

    /** Lets intake say that it alone is live. */
    void listedBy(Neighbours neighbours) {
        neighbours.intake().on(EVENTS, 200, "{\"items\": [%s], \"nextCursor\": null}".formatted(body()));
    }

    /** Lets monitor have heard CDN alone, in two slots of which the first is higher. */
    void heard(Neighbours neighbours, long peak) {
        neighbours
                .monitor()
                .on(
                        "GET /monitor/api/v1/events/" + key + "/traffic",
                        200,
                        """
                        {"eventKey": "%1$s", "slotSeconds": 10, "newestSlot": "%3$s", "sources": [],
                         "slots": [
                           {"start": "%2$s", "requests": 10, "errors": 0, "bitsPerSecond": %4$d},
                           {"start": "%3$s", "requests": 10, "errors": 0, "bitsPerSecond": 1}],
                         "peakBitsPerSecond": %4$d, "latestBitsPerSecond": 1,
                         "byProduct": [{"product": "CDN", "peakBitsPerSecond": %4$d, "latestBitsPerSecond": 1}]}
                        """
                                .formatted(key, peakAt(), peakAt().plusSeconds(10), peak));
    }

    Instant peakAt() {
        return startsAt.plus(Duration.ofHours(1));
    }

    private String body() {
        return """
                {"key": "%s", "name": "Aurora Cup final", "customer": {"key": "%s", "name": "Aurora Esports"},
                 "level": "CRITICAL", "startsAt": "%s", "endsAt": "%s", "products": ["CDN"],
                 "domains": [{"name": "play.aurora.example", "role": "PULL", "product": "CDN", "region": "cn-east",
                   "streams": [], "expectedPeakBitsPerSecond": %d, "qos": {"maxErrorRatio": 0.01}}],
                 "contacts": [], "sessions": [], "freezes": [], "expectation": {"audience": []}, "profile": {},
                 "phase": "%s", "version": 3,
                 "createdAt": "2026-11-01T00:00:00Z", "updatedAt": "2026-11-02T00:00:00Z"}
                """
                .formatted(key, customer, startsAt, startsAt.plus(Duration.ofHours(3)), announced, phase);
    }
}
