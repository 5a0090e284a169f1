package io.matchday.monitor.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to change about a source; what is absent stays. Its format stays for good: make another source instead. */
@Schema(description = "What is absent stays as it is")
record SourceChange(
        @Schema(nullable = true) @Size(min = 1, max = 200) String name,
        @Schema(nullable = true, description = "While paused, bodies are answered 503 with Retry-After and not taken")
                Boolean paused,
        @Schema(nullable = true) @Size(max = 50) List<@NotBlank @Size(max = 50) String> senders,
        @Schema(nullable = true) @Size(max = 50) List<@NotBlank @Size(max = 100) String> fastlyServiceIds,
        @Schema(implementation = String.class, format = "duration", nullable = true) Duration allowedLateness) {}
