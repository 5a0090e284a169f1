package io.matchday.intake.trap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is stored about an event's platforms and their limits: the document, and every decision, oldest first. */
@Schema(name = "EventTraps")
public record EventTraps(
        @Schema(required = true) @NotNull @Valid Platforms platforms,
        @Size(max = 5000) List<@NotNull @Valid Decision> decisions) {

    public EventTraps {
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }
}
