package io.matchday.capacity.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * How busy an event was at most.
 *
 * @param newestSlot start of the newest slot ever heard of; null when nothing was heard
 * @param slotSeconds length of a slot
 * @param peakBitsPerSecond of the busiest slot
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PeakCopy(Instant newestSlot, int slotSeconds, long peakBitsPerSecond) {}
