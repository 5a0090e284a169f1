package io.matchday.monitor.trial;

import io.matchday.monitor.format.Format;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a sample would be read. */
@Schema(name = "Trial", description = "How a sample would be read, the best format first")
record TrialView(@Schema(required = true) List<Attempt> attempts) {

    TrialView {
        attempts = List.copyOf(attempts);
    }

    /** One format's reading of the sample. */
    @Schema(name = "TrialAttempt")
    record Attempt(
            @Schema(required = true) Format format,
            @Schema(required = true, description = "Lines that would be counted") long accepted,
            @Schema(required = true, description = "Lines that would be refused") long rejected,
            @Schema(required = true, description = "The first 20 lines that would be counted") List<Line> lines,
            @Schema(required = true, description = "The first 20 that would be refused") List<Refused> rejections) {

        Attempt {
            lines = List.copyOf(lines);
            rejections = List.copyOf(rejections);
        }
    }

    /** What one line says. */
    @Schema(name = "TrialLine", description = "What a line says; what it does not tell is null")
    record Line(
            @Schema(required = true) Instant time,
            @Schema(required = true) String domain,
            @Schema(required = true) int status,
            @Schema(required = true) long bytes,
            @Schema(nullable = true) String stream,
            @Schema(nullable = true) String node,
            @Schema(nullable = true) String isp,
            @Schema(nullable = true) String region,
            @Schema(nullable = true) String cache,
            @Schema(nullable = true) Integer originStatus,
            @Schema(nullable = true) String errorClass,
            @Schema(nullable = true) Double firstByteSeconds,
            @Schema(nullable = true) Double durationSeconds,
            @Schema(required = true, description = "Whether it tells the client's address, which is not shown")
                    boolean tellsClient) {}

    /** A line that cannot be read. */
    @Schema(name = "TrialRejection")
    record Refused(
            @Schema(required = true, description = "Its number in the sample, from 1") long line,
            @Schema(required = true, description = "What is wrong, naming the field") String reason,
            @Schema(required = true, description = "The line, cut, client addresses taken out") String text) {}
}
