package io.matchday.intake.drill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a rehearsal showed to be in need of mending.
 *
 * @param dueAt until when
 */
@Schema(name = "DrillFollowUp")
public record FollowUp(
        @Schema(required = true, examples = "Back-up encoder has another key frame interval")
                @NotBlank
                @Size(max = 1000)
                String text,
        @Schema(required = true, description = "Whose it is") @NotBlank @Size(max = 200) String owner,
        @Schema(required = true) @NotNull Instant dueAt,
        @Schema(required = true) @NotNull Boolean done) {

    boolean open() {
        return !done;
    }
}
