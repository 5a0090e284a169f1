package io.matchday.capacity.provider;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What reading a provider just now came to. */
@Schema(name = "ProviderReadings")
record ReadingsNow(
        @Schema(required = true, description = "One for each figure that is bound") List<ReadingView> readings,
        @Schema(required = true, description = "How many of them met a fault") int faults) {
    ReadingsNow {
        readings = List.copyOf(readings);
    }

    static ReadingsNow of(List<ReadingView> readings) {
        return new ReadingsNow(readings, (int)
                readings.stream().filter(reading -> !reading.ok()).count());
    }
}
