package io.matchday.monitor.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as it is first written down. */
record NewSource(
        @Schema(required = true, description = "Slug that addresses the source", examples = "edge-east")
                @NotNull
                @Pattern(
                        regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                        message = "lower-case letters, digits and single dashes are expected")
                @Size(max = 64)
                String key,
        @Schema(nullable = true, description = "For people; the key when absent") @Size(min = 1, max = 200) String name,
        @Schema(required = true) @NotNull Format format,
        @Schema(nullable = true, description = "For NDJSON, and for it alone") @Valid FieldMapping mapping) {}
