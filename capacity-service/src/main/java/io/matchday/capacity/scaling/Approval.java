package io.matchday.capacity.scaling;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commander's yes to what a request costs. */
@Schema(name = "ScaleRequestApproval", description = "A commander's yes to what a request costs")
record Approval(
        @Schema(required = true) String by,
        @Schema(required = true) Instant at,
        @Schema(nullable = true, description = "What they had to say to it") String note) {}
