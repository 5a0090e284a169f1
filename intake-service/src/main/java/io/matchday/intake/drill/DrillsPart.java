package io.matchday.intake.drill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All drills of an event, as a part of its dossier. */
@Schema(description = "All drills of an event, planned and held")
public record DrillsPart(@Size(max = 500) List<@NotNull @Valid NewDrill> drills) {

    public DrillsPart {
        drills = drills == null ? List.of() : List.copyOf(drills);
    }
}
