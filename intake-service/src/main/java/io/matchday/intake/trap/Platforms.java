package io.matchday.intake.trap;

import io.matchday.intake.event.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which platforms serve an event, and what people have answered about them. */
@Schema(name = "Platforms")
public record Platforms(
        @Size(max = 50) List<@NotNull @Valid PlatformUse> uses, @Size(max = 200) List<@NotNull @Valid Answer> answers) {

    /** Nothing said yet. */
    public static final Platforms UNSAID = new Platforms(List.of(), List.of());

    public Platforms {
        uses = uses == null ? List.of() : List.copyOf(uses);
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** The same with these domains alone. A use of which none is left goes: without any it would serve all. */
    public Platforms within(Set<String> domains) {
        return new Platforms(
                uses.stream().flatMap(use -> use.within(domains).stream()).toList(), answers);
    }

    /**
     * What somebody has answered to the question of a trap.
     *
     * @param concerned yes: the trap concerns the event
     */
    @Schema(name = "PlatformAnswer")
    public record Answer(
            @Schema(required = true)
                    @NotNull
                    @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                    @Size(max = Slug.LONGEST)
                    String trapId,
            @Schema(required = true, description = "Yes: the trap concerns the event") @NotNull Boolean concerned,
            @Schema(nullable = true, description = "How that is known") @Size(max = 2000) String note) {}
}
