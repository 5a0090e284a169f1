package io.matchday.capacity.scaling;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to say to a step, if anything. */
@Schema(name = "ScaleNote")
record Note(
        @Schema(description = "What there is to say to it")
                @Size(max = Lines.LONGEST)
                @Pattern(regexp = Lines.ONE, message = Lines.MESSAGE)
                String note) {}
