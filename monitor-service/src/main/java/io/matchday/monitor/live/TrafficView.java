package io.matchday.monitor.live;

import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event's traffic as a whole. */
@Schema(name = "Traffic", description = "All domains of the event together, per slot of ten seconds of log time")
record TrafficView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Where the event's domains are known from, and how old that is")
                List<Source> sources,
        @Schema(required = true, description = "Length of a slot in seconds") int slotSeconds,
        @Schema(required = true, description = "In the order of time; only slots with requests") List<Slot> slots,
        @Schema(required = true, description = "Of these slots, the busiest") long peakBitsPerSecond,
        @Schema(required = true, description = "Of these slots, the newest") long latestBitsPerSecond,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "Start of the newest slot ever heard of any of its domains")
                Instant newestSlot,
        @Schema(required = true, description = "The same by the product that serves the domain")
                List<Product> byProduct) {

    TrafficView {
        sources = List.copyOf(sources);
        slots = List.copyOf(slots);
        byProduct = List.copyOf(byProduct);
    }

    /** One slot of all domains. */
    @Schema(name = "TrafficSlot")
    record Slot(
            @Schema(required = true) Instant start,
            @Schema(required = true) long requests,
            @Schema(required = true, description = "Requests with status 0 (client left) or from 400") long errors,
            @Schema(required = true) long bitsPerSecond) {

        static Slot of(long start, CountedSlot counted) {
            return new Slot(
                    Instant.ofEpochSecond(start), counted.requests(), counted.errors(), counted.bitsPerSecond());
        }
    }

    /** The traffic of one product. */
    @Schema(name = "ProductTraffic")
    record Product(
            @Schema(required = true, description = "As intake names it") String product,
            @Schema(required = true) long peakBitsPerSecond,
            @Schema(required = true, description = "In the newest slot of the event's traffic")
                    long latestBitsPerSecond) {}
}
