package io.matchday.capacity.provider;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of an order's state. */
@Schema(name = "ProviderOrderStep")
public record OrderStep(
        @Schema(required = true) OrderState state,
        @Schema(required = true) Instant at,
        @Schema(nullable = true, description = "Who recorded it; null: this service") String by,
        @Schema(nullable = true, description = "What was said, by the provider or by whoever recorded it")
                String note) {}
