package io.matchday.capacity.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * An event's traffic over a stretch of log time.
 *
 * @param slotSeconds length of a slot
 * @param slots in the order of time; only those with requests
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SlotsCopy(int slotSeconds, List<Slot> slots) {
    public SlotsCopy {
        slots = slots == null ? List.of() : List.copyOf(slots);
    }

    /** The traffic of one slot. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Slot(Instant start, long bitsPerSecond) {}
}
