package io.matchday.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.acceptance.suite.Api.Answer;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A log source with the token it was given once. */
record Source(Suite suite, String key, String token) {

    static final String MAPPING = "{\"mapping\":{\"time\":\"t\",\"domain\":\"d\",\"status\":\"s\",\"bytes\":\"b\"}}";

    static Source of(Suite suite, String format, String options) throws IOException {
        String key = "source-" + UUID.randomUUID();
        String body = "{\"key\":\"%s\",\"name\":\"%s\",\"format\":\"%s\",\"options\":%s}"
                .formatted(key, key, format, options);
        Answer created = suite.as("engineer").post("/monitor/api/v1/sources", body);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return new Source(suite, key, created.json().path("token").asText());
    }

    Answer deliver(String lines) throws IOException {
        return suite.as("engineer").deliver(key, token, lines);
    }

    Answer deliverPlain(String lines) throws IOException {
        return suite.as("engineer").deliverPlain(key, token, lines);
    }

    JsonNode read() throws IOException {
        return suite.as("engineer").get("/monitor/api/v1/sources/" + key).json();
    }

    /** Lines as {@link #MAPPING} names them. */
    static String lines(String domain, Instant start, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"t\":\"%s\",\"d\":\"%s\",\"s\":200,\"b\":%d}"
                        .formatted(start.plusSeconds(i % 60), domain, 1000 + i))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
