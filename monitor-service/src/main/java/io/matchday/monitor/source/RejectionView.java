package io.matchday.monitor.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line that could not be counted, as it is read. */
@Schema(name = "Rejection", description = "A line that could not be counted; the last 100 of a source are kept")
record RejectionView(
        @Schema(required = true) long id,
        @Schema(required = true, description = "Its number in the body it came in, from 1") long line,
        @Schema(required = true, description = "What is wrong, naming the field as the source calls it") String reason,
        @Schema(required = true, description = "The line, cut to 512 characters, client addresses taken out")
                String text,
        @Schema(required = true, description = "When it came") Instant at) {}
