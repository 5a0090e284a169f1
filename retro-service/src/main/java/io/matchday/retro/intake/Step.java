package io.matchday.retro.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** A step of an event from one phase to the next, as intake recorded it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Step(String from, String to, Instant at, String by, String reason, boolean overridden) {}
