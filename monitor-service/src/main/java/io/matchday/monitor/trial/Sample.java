package io.matchday.monitor.trial;

import io.matchday.monitor.format.Format;
import io.matchday.monitor.source.Reading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some lines, and how to read them if that is known. */
@Schema(description = "Some lines to read; nothing of them is kept")
record Sample(
        @Schema(nullable = true, description = "The format to try; all that need no options when absent") Format format,
        @Schema(nullable = true) @Valid Reading options,
        @Schema(required = true, description = "Lines as a source would send them, unpacked")
                @NotNull
                @Size(min = 1, max = 262_144)
                String sample) {}
