package io.matchday.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.api.Answer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * What came back for one attempt.
 *
 * @param status HTTP status; {@link #LOST} when the connection was lost before an answer
 * @param body the answer, or how the connection was lost
 * @param retryAfter how long the monitor asks to wait
 * @param latency how long it took
 */
record Reply(int status, String body, Optional<Duration> retryAfter, Duration latency) {

    static final int LOST = 0;

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_OF_SERVER = 500;
    private static final int UNAVAILABLE = 503;

    static Reply of(HttpResponse<String> response, Duration latency) {
        return new Reply(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Retry-After").flatMap(Reply::seconds),
                latency);
    }

    static Reply lost(IOException failure, Duration latency) {
        String message = failure.getMessage();
        return new Reply(
                LOST,
                failure.getClass().getSimpleName() + (message == null ? "" : ": " + message),
                Optional.empty(),
                latency);
    }

    boolean taken() {
        return status == OK;
    }

    /** Whether the monitor said that it has too much to do. */
    boolean refusal() {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /** Whether the same body may fare better later. */
    boolean passing() {
        return status == LOST || status == TOO_MANY_REQUESTS || status >= FIRST_OF_SERVER;
    }

    /** The answer's JSON; an empty object when it is none. */
    JsonNode json() {
        return Answer.json(body);
    }

    /** For a person: status, code and detail, or how the connection was lost. */
    String told() {
        if (status == LOST) {
            return body;
        }
        String code = json().path("code").asText();
        String detail = json().path("detail").asText();
        return status + (code.isEmpty() ? "" : " " + code) + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    /** The form with a date is not used by the monitor; whoever sends it is asked again after the usual pause. */
    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,6}") ? Optional.of(Duration.ofSeconds(Long.parseLong(header))) : Optional.empty();
    }
}
