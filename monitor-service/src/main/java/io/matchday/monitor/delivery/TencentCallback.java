package io.matchday.monitor.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Callbacks of Tencent Cloud Streaming Services (document 267/38080): JSON that holds {@code t}, the unix time until which
 * it is good, and {@code sign}, the MD5 of the callback key followed by {@code t}.
 */
record TencentCallback() implements Delivery {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Signed for ten minutes; twice that leaves room for clocks that differ. */
    private static final Duration FURTHEST = Duration.ofMinutes(20);
    /** It is tried for twelve minutes, which is longer than the signature is good for. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    @Override
    public boolean admits(Head head, Trust trust, Instant now) {
        return !trust.signingKeys().isEmpty();
    }

    /** Tries of one callback may be signed anew, so content does not tell; number, kind and time do. */
    @Override
    public Optional<String> id(Head head, byte[] body, int length) {
        return read(body, length)
                .filter(callback -> !callback.path("sequence").asText().isEmpty())
                .map(callback -> Stream.of("sequence", "event_type", "event_time", "data_time")
                        .map(field -> callback.path(field).asText())
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public boolean vouches(byte[] body, int length, Trust trust, Instant now) {
        return read(body, length)
                .filter(callback -> signed(callback, trust, now))
                .isPresent();
    }

    @Override
    public Answer answer(Head head, Taken taken, Instant now) {
        return Answer.json("{\"code\":0}");
    }

    private static boolean signed(JsonNode callback, Trust trust, Instant now) {
        long until = callback.path("t").asLong();
        String sign = callback.path("sign").asText();
        return until > now.minus(GRACE).getEpochSecond()
                && until < now.plus(FURTHEST).getEpochSecond()
                && trust.signingKeys().stream().anyMatch(key -> Md5.matches(key + until, sign));
    }

    /** Nothing when it is no JSON. */
    private static Optional<JsonNode> read(byte[] body, int length) {
        try {
            return Optional.of(JSON.readTree(body, 0, length));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}
