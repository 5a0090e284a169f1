package io.matchday.intake.channeltest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test as it is read. */
@Schema(name = "ChannelTest", nullable = true)
record TestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true, description = "Who asked for it, or recorded it") String by,
        @Schema(required = true) Instant askedAt,
        @Schema(nullable = true, description = "Null: it is under way") Instant settledAt,
        @Schema(required = true, description = "Attempts made so far") int attempts,
        @Schema(nullable = true, description = "Time the last attempt took, milliseconds; null: not measured")
                Long latencyMillis,
        @Schema(description = "How it ended, or how a person tried; left out: under way")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                Message detail,
        @Schema(nullable = true, description = "Who says so, where a person does") String confirmedBy) {}
