package io.matchday.capacity.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * An event's traffic over a stretch of log time, with the peak of each product in it.
 *
 * @param newestSlot start of the newest slot ever heard of the event; null when nothing was
 * @param slotSeconds length of a slot
 * @param peakBitsPerSecond of all products together
 * @param slots in the order of time; only those with requests
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MeasuredCopy(
        Instant newestSlot,
        int slotSeconds,
        long peakBitsPerSecond,
        List<SlotsCopy.Slot> slots,
        List<ProductPeak> byProduct) {
    public MeasuredCopy {
        slots = slots == null ? List.of() : List.copyOf(slots);
        byProduct = byProduct == null ? List.of() : List.copyOf(byProduct);
    }

    /** The peak of one product's domains together. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ProductPeak(String product, long peakBitsPerSecond) {}
}
