package io.matchday.capacity.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * What this service needs to know of an event's traffic, which monitor-service measures.
 *
 * @param newestSlot start of the newest slot with data; null when nothing has been measured yet
 * @param slotSeconds length of a slot; 0 in a copy from before it was read
 * @param peakBitsPerSecond of the busiest slot; 0 in a copy from before it was read
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrafficCopy(Instant newestSlot, int slotSeconds, long peakBitsPerSecond, List<ProductTraffic> byProduct) {
    public TrafficCopy {
        byProduct = newestSlot == null || byProduct == null ? List.of() : List.copyOf(byProduct);
    }

    /** Traffic of one product's domains together. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ProductTraffic(String product, Long peakBitsPerSecond, Long latestBitsPerSecond) {}
}
