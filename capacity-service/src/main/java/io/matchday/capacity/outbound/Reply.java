package io.matchday.capacity.outbound;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What somebody else's server answered, whole and within bounds.
 *
 * @param contentType as the header says; empty when it says nothing
 * @param retryAfter the header, as sent
 */
public record Reply(int status, Optional<String> contentType, Optional<String> retryAfter, byte[] body) {
    /** Longer pauses than this are not believed. */
    private static final Duration LONGEST = Duration.ofHours(1);

    public Reply {
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** How long to wait, by seconds or by a date (RFC 9110, 10.2.3); nothing where it is neither. */
    public Optional<Duration> pause(Instant now) {
        return retryAfter.map(String::strip).flatMap(text -> parse(text, now)).map(Reply::bounded);
    }

    private static Optional<Duration> parse(String text, Instant now) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant at = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return Optional.of(Duration.between(now, at)).filter(pause -> !pause.isNegative());
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration pause) {
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
