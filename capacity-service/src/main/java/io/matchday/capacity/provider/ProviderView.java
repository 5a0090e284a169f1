package io.matchday.capacity.provider;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as it is shown. */
@Schema(name = "Provider")
record ProviderView(
        @Schema(required = true) String key,
        @Schema(required = true) String name,
        @Schema(required = true) ProviderKind kind,
        @Schema(required = true) ProviderSettings settings,
        @Schema(
                        required = true,
                        description = "Whether the credential that the settings name is configured; true if none is")
                boolean credentialConfigured,
        @Schema(required = true) List<Binding> bindings,
        @Schema(required = true, description = "How often it is read, in seconds") int readEverySeconds,
        @Schema(nullable = true, description = "When it was last read; null: never") Instant lastReadAt,
        @Schema(nullable = true, description = "When all of it was last read without a fault; null: never")
                Instant lastSuccessAt,
        @Schema(required = true, description = "What came of each reading") List<ReadingView> readings,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {
    ProviderView {
        bindings = List.copyOf(bindings);
        readings = List.copyOf(readings);
    }
}
