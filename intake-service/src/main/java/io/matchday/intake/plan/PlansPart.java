package io.matchday.intake.plan;

import io.matchday.intake.event.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plans of an event that are in use, as a part of its dossier. Approvals are not in it: nobody approves by import. */
@Schema(
        description =
                "The plans of an event that are in use; read back they are drafts where they differ from what is stored")
public record PlansPart(@Size(max = 200) List<@NotNull @Valid Item> plans) {

    public PlansPart {
        plans = plans == null ? List.of() : List.copyOf(plans);
    }

    /**
     * A plan as its newest version has it.
     *
     * @param version number of that version; drills name it. 1 where none is said
     */
    @Schema(name = "PlansPartItem")
    public record Item(
            @Schema(required = true)
                    @NotNull
                    @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                    @Size(max = Slug.LONGEST)
                    String key,
            @Schema(nullable = true, description = "Number of the version; 1 where none is said")
                    @Positive
                    @Max(1_000_000)
                    Integer version,
            @Schema(required = true) @NotNull @Valid PlanContent content) {

        int number() {
            return version == null ? 1 : version;
        }
    }
}
