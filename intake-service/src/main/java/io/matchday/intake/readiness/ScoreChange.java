package io.matchday.intake.readiness;

import java.time.Instant;

/**
 * How an event stood from an instant on.
 *
 * @param open areas that were not green
 */
public record ScoreChange(Instant at, Colour colour, int open) {}
