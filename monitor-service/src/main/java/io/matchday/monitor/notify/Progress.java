package io.matchday.monitor.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a message has come.
 *
 * @param attempts begun so far
 * @param refused whether its address is one that must not be called
 * @param status of the last answer; empty when the last attempt got none
 * @param took time the last attempt took; empty before the first has ended
 * @param settledAt when it was taken or given up
 */
public record Progress(
        UUID id,
        State state,
        int attempts,
        boolean refused,
        Optional<Integer> status,
        Optional<Duration> took,
        Instant createdAt,
        Optional<Instant> settledAt) {

    /** Where a message stands. */
    public enum State {
        PENDING,
        SENT,
        FAILED
    }
}
