package io.matchday.monitor.message;

import io.matchday.platform.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test message asked for. */
record NewTestMessage(
        @Schema(required = true) @NotNull ChannelKind kind,
        @Schema(required = true, description = "Where it goes, an https address for a webhook")
                @NotBlank
                @Size(max = 2000)
                String address,
        @Schema(required = true) @NotNull @Valid Text text,
        @Schema(required = true, description = "Key of the event that the channel belongs to")
                @NotNull
                @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "a key such as cup-final is expected")
                @Size(max = 64)
                String eventKey) {

    /** What it says, in both languages. */
    @Schema(name = "TestMessageText")
    record Text(
            @Schema(required = true, description = "English") @NotBlank @Size(max = 500) String en,
            @Schema(required = true, description = "Simplified Chinese") @NotBlank @Size(max = 500) String zh) {

        Message message() {
            return new Message(en, zh);
        }
    }
}
