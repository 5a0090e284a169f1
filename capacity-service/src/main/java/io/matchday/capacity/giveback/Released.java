package io.matchday.capacity.giveback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of something that was to be released. */
@Schema(description = "What became of something that was to be released")
record Released(
        @Schema(required = true) ItemKind kind,
        @Schema(required = true, description = "Id of the reservation or scale request") long id,
        @Schema(required = true) Outcome outcome,
        @Schema(nullable = true, description = "Id of the refund that is expected for it; null where none is")
                Long refund) {

    /** What became of it. */
    @Schema(
            name = "ReleaseOutcome",
            description =
                    "RELEASED: now. RELEASED_BEFORE: nothing changed. NOT_THERE: the event has no such thing with stock:"
                            + " unknown, not verified yet, or a reservation that belongs to a scale request")
    enum Outcome {
        RELEASED,
        RELEASED_BEFORE,
        NOT_THERE
    }
}
