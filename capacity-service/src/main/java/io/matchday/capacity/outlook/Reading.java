package io.matchday.capacity.outlook;

import java.time.Instant;

/**
 * How much was used in one slot.
 *
 * @param at where the slot starts
 * @param level in any unit; the same one as the limit that it is held against
 */
public record Reading(Instant at, double level) {}
