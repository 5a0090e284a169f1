package io.matchday.monitor.message;

import io.matchday.platform.text.Message;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a message says, in both languages. */
@Schema(name = "MessageText")
record MessageText(
        @Schema(required = true, description = "English") @NotBlank @Size(max = 1000) String en,
        @Schema(required = true, description = "Simplified Chinese") @NotBlank @Size(max = 1000) String zh) {

    Message message() {
        return new Message(en, zh);
    }
}
