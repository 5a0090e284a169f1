package io.matchday.capacity.outbound;

import io.vertx.core.http.HttpClientResponse;
import java.util.Optional;

/** What comes before the body of an answer. */
record ReplyHead(int status, Optional<String> contentType, Optional<String> retryAfter) {
    static ReplyHead of(HttpClientResponse response) {
        return new ReplyHead(
                response.statusCode(),
                Optional.ofNullable(response.getHeader("Content-Type")),
                Optional.ofNullable(response.getHeader("Retry-After")));
    }

    Reply with(byte[] body) {
        return new Reply(status, contentType, retryAfter, body);
    }
}
