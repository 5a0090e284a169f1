package io.matchday.capacity.scaling;

import io.matchday.capacity.text.OneLine;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to say to a step, if anything. */
@Schema(name = "ScaleNote")
record Note(
        @Schema(description = "What there is to say to it")
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String note) {}
