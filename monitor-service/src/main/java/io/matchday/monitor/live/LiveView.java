package io.matchday.monitor.live;

import io.matchday.monitor.delta.Slots;
import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an event's domains are doing. */
@Schema(name = "Live", description = "Counts per domain and slot of ten seconds of log time")
record LiveView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Beginning, inclusive") Instant from,
        @Schema(required = true, description = "End, exclusive") Instant to,
        @Schema(required = true, description = "Length of a slot in seconds") int slotSeconds,
        @Schema(required = true, description = "Where the event's domains are known from, and how old that is")
                List<Source> sources,
        @Schema(required = true, description = "Every domain of the event, heard of or not") List<Domain> domains) {

    LiveView {
        sources = List.copyOf(sources);
        domains = List.copyOf(domains);
    }

    /** One domain over the whole range. */
    @Schema(name = "LiveDomain")
    record Domain(
            @Schema(required = true) String domain,
            @Schema(required = true) long requests,
            @Schema(required = true, description = "Requests with status 0 (client left) or from 400") long errors,
            @Schema(required = true, description = "Errors per request, 0..1; 0 without requests") double errorRatio,
            @Schema(required = true, description = "Of its slots, the busiest") long peakBitsPerSecond,
            @Schema(required = true, description = "In the order of time; only slots with requests") List<Slot> slots) {

        Domain {
            slots = List.copyOf(slots);
        }

        static Domain of(String domain, NavigableMap<Long, CountedSlot> counted) {
            CountedSlot all = counted.values().stream().reduce(CountedSlot.NONE, CountedSlot::plus);
            List<Slot> slots = counted.entrySet().stream()
                    .map(entry -> Slot.of(entry.getKey(), entry.getValue()))
                    .toList();
            long peak = slots.stream().mapToLong(Slot::bitsPerSecond).max().orElse(0);
            return new Domain(domain, all.requests(), all.errors(), all.errorRatio(), peak, slots);
        }
    }

    /** One slot of one domain. */
    @Schema(name = "LiveSlot")
    record Slot(
            @Schema(required = true) Instant start,
            @Schema(required = true) long requests,
            @Schema(required = true) long errors,
            @Schema(required = true, description = "Errors by HTTP status, as text; 0 for none")
                    Map<String, Long> errorsByStatus,
            @Schema(required = true) double errorRatio,
            @Schema(required = true) long bitsPerSecond) {

        static Slot of(long start, CountedSlot counted) {
            return new Slot(
                    Instant.ofEpochSecond(start),
                    counted.requests(),
                    counted.errors(),
                    counted.errorsByText(),
                    counted.errorRatio(),
                    counted.bitsPerSecond());
        }
    }

    static LiveView of(
            String eventKey,
            TimeRange range,
            Source intake,
            List<String> domains,
            Map<String, NavigableMap<Long, CountedSlot>> counted) {
        return new LiveView(
                eventKey,
                range.from(),
                range.to(),
                Slots.SECONDS,
                List.of(intake),
                domains.stream()
                        .map(domain -> Domain.of(domain, counted.get(domain)))
                        .toList());
    }
}
