package io.matchday.intake.channeltest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says of having tried a channel.
 *
 * @param confirmedBy who says so: whoever answered, or whoever tried in vain
 * @param how in people's words
 */
record NewConfirmation(
        @Schema(required = true) @NotNull Result outcome,
        @Schema(required = true, description = "Who answered, or who tried in vain", examples = "Lin")
                @NotBlank
                @Size(max = 200)
                String confirmedBy,
        @Schema(required = true, examples = "Rang at 18:05, answered and read the code back") @NotBlank @Size(max = 500)
                String how) {

    /** Whether it worked. */
    @Schema(name = "ConfirmationOutcome", description = "CONFIRMED: it reached the person; FAILED: it did not")
    enum Result {
        CONFIRMED,
        FAILED;

        Outcome outcome() {
            return switch (this) {
                case CONFIRMED -> Outcome.CONFIRMED;
                case FAILED -> Outcome.FAILED;
            };
        }
    }
}
