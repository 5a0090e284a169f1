package io.matchday.monitor.message;

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
        @Schema(required = true) @NotNull @Valid MessageText text,
        @Schema(required = true, description = "Key of the event that the channel belongs to")
                @NotNull
                @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "a key such as cup-final is expected")
                @Size(max = 64)
                String eventKey) {}
