package io.matchday.capacity.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * An event's traffic over a stretch of log time, with the peak of each product in it.
 *
 * @param slotSeconds length of a slot
 * @param peakBitsPerSecond of all products together
 * @param slots in the order of time; only those with requests
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SlotsCopy(int slotSeconds, long peakBitsPerSecond, List<Slot> slots, List<ProductPeak> byProduct) {
    public SlotsCopy {
        slots = slots == null ? List.of() : List.copyOf(slots);
        byProduct = byProduct == null ? List.of() : List.copyOf(byProduct);
    }

    /** The traffic of one slot. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Slot(Instant start, long bitsPerSecond) {}

    /** The peak of one product's domains together. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ProductPeak(String product, long peakBitsPerSecond) {}
}
