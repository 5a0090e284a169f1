package io.matchday.retro.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.time.Instant;

/** The traffic of all domains of an event in ten seconds of log time. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrafficSlot(Instant start, long requests, long errors, long bitsPerSecond) {

    /** How long a slot is. */
    public static final Duration LENGTH = Duration.ofSeconds(10);
}
