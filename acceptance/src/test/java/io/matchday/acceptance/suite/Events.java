package io.matchday.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.acceptance.suite.Api.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Events in intake, and what the monitor counts for them. */
final class Events {

    private Events() {}

    static String create(Suite suite, String domain, String customer, Instant start) throws IOException {
        String key = "cup-" + UUID.randomUUID();
        Answer created = suite.as("engineer")
                .post(
                        "/intake/api/v1/events",
                        """
                {"key": "%s", "name": "Cup", "customer": {"key": "%s", "name": "Customer"}, "level": "IMPORTANT",
                 "startsAt": "%s", "endsAt": "%s", "products": ["CDN"],
                 "domains": [{"name": "%s", "role": "PULL", "product": "CDN",
                              "expectedPeakBitsPerSecond": 1000000, "qos": {"maxErrorRatio": 0.01}}]}
                """
                                .formatted(key, customer, start, start.plus(Duration.ofHours(2)), domain));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return key;
    }

    /** Requests counted for the event's first domain. */
    static long requests(Suite suite, String event, String from, String to) throws IOException {
        String path = "/monitor/api/v1/events/" + event + "/live?from=" + from + "&to=" + to;
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> suite.as("viewer").get(path).status() == 200);
        return suite.as("viewer").get(path).json().at("/domains/0/requests").asLong();
    }
}
