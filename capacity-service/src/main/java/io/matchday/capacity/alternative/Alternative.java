package io.matchday.capacity.alternative;

import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that could be had instead. Nothing of it is held. */
@Schema(description = "Something that could be had instead. Nothing of it is held by proposing it")
record Alternative(
        @Schema(required = true) Kind kind,
        @Schema(nullable = true, description = "Key of the pool it is about; null for a plan") String pool,
        @Schema(nullable = true, description = "Key of the event's plan; null for everything else") String plan,
        @Schema(
                        nullable = true,
                        description = "How much of the wish it is good for, in the pool's unit; null for a plan")
                Long amount,
        @Schema(nullable = true, description = "From when on; null for a plan") Instant from,
        @Schema(nullable = true, description = "Until when, that moment not included; null: for good, or a plan")
                Instant until,
        @Schema(required = true) Message explanation) {}
