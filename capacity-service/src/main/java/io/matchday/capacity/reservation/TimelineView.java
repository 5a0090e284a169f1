package io.matchday.capacity.reservation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool's level over time as it is read. */
@Schema(name = "PoolTimeline", description = "What is promised of a pool from one moment to the next, and to whom")
record TimelineView(
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, description = "What may be promised at any moment: total less set aside")
                long available,
        @Schema(required = true, description = "Steps without gaps, in order") List<StepView> steps,
        @Schema(required = true, description = "The promises behind it, the one that starts first first")
                List<ReservationView> reservations) {
    TimelineView {
        steps = List.copyOf(steps);
        reservations = List.copyOf(reservations);
    }

    /** A stretch of time in which the level stays the same. */
    @Schema(name = "PoolTimelineStep")
    record StepView(
            @Schema(required = true) Instant from,
            @Schema(nullable = true, description = "That moment not included; null: for good") Instant until,
            @Schema(required = true, description = "How much is promised, in the pool's unit") long level,
            @Schema(required = true, description = "What could be promised; never negative") long free,
            @Schema(required = true, description = "Whether more is promised than there is to promise")
                    boolean overbooked) {
        static StepView of(Timeline.Step step, long available) {
            return new StepView(
                    step.window().from(),
                    step.window().until().orElse(null),
                    step.level(),
                    Math.max(0, available - step.level()),
                    step.level() > 0 && step.level() > available);
        }
    }
}
