package io.matchday.retro.retrospective;

import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.monitor.EventTraffic;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was expected of the traffic, and what came. */
@Schema(description = "All domains of the event together, from an hour before its start to the newest log line")
public record TrafficFacts(
        @Schema(nullable = true, description = "Sum of the bursts announced; null when none was")
                Long expectedPeakBitsPerSecond,
        @Schema(required = true, description = "Busiest ten seconds; 0 when nothing was heard")
                long measuredPeakBitsPerSecond,
        @Schema(nullable = true, description = "Log time of the busiest ten seconds") Instant peakAt,
        @Schema(nullable = true, description = "Measured by expected; null when nothing was expected")
                Double peakOfExpected,
        @Schema(required = true) long requests,
        @Schema(required = true, description = "Requests with status 0 (client left) or from 400") long errors,
        @Schema(nullable = true, description = "Errors per request, 0..1; null without requests") Double errorRatio,
        @Schema(nullable = true, description = "Log time of the newest ten seconds heard") Instant newestSlot) {

    static TrafficFacts of(IntakeEvent event, EventTraffic traffic) {
        Long expected = expected(event);
        return new TrafficFacts(
                expected,
                traffic.peakBitsPerSecond(),
                traffic.peakAt(),
                expected == null ? null : (double) traffic.peakBitsPerSecond() / expected,
                traffic.requests(),
                traffic.errors(),
                traffic.requests() == 0 ? null : (double) traffic.errors() / traffic.requests(),
                traffic.newestSlot());
    }

    private static Long expected(IntakeEvent event) {
        List<Long> announced = event.domains().stream()
                .map(IntakeEvent.Domain::expectedPeakBitsPerSecond)
                .filter(Objects::nonNull)
                .toList();
        return announced.isEmpty()
                ? null
                : announced.stream().mapToLong(Long::longValue).sum();
    }
}
