package io.matchday.intake.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How far a test message has come, as monitor-service tells it.
 *
 * @param state {@code PENDING}, {@code SENT} or {@code FAILED}
 * @param failure why the last attempt failed; null where it did not
 * @param statusClass {@code 5xx}; null where there was no answer
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TestMessage(
        String id, String state, int attempts, String failure, String statusClass, Long latencyMillis) {}
