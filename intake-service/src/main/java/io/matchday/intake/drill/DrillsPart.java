package io.matchday.intake.drill;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.event.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The drills of an event's plans in use, as a part of its dossier. */
@Schema(description = "The drills of an event's plans in use, planned and held")
public record DrillsPart(@Size(max = 500) List<@NotNull @Valid Item> drills) {

    public DrillsPart {
        drills = drills == null ? List.of() : List.copyOf(drills);
    }

    /**
     * A drill as it stands in the dossier.
     *
     * @param procedure what it tried, since its version may be an older one that stays behind; null where nobody knows
     */
    @Schema(name = "DrillsPartItem")
    public record Item(
            @Schema(required = true, description = "Slug that addresses the drill in its event", examples = "push-1")
                    @NotNull
                    @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                    @Size(max = Slug.LONGEST)
                    String key,
            @Schema(required = true) @NotNull @Valid DrillFacts facts,
            @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Schema(
                            nullable = true,
                            description =
                                    "SHA-256 of the procedure that was tried: an older version with the same one as"
                                            + " that in force need not be rehearsed again. Absent: not known")
                    @Pattern(regexp = "[0-9a-f]{64}", message = "a SHA-256 in hexadecimal digits is expected")
                    String procedure) {

        static Item of(Drill drill) {
            return new Item(drill.key(), drill.facts(), drill.procedureDigest().orElse(null));
        }

        /** What is said of it, apart from where it was tried. */
        public NewDrill drill() {
            return new NewDrill(key, facts);
        }
    }
}
