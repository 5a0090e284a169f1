package io.matchday.monitor.incident;

import io.matchday.monitor.verdict.VerdictCause;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the domain that trouble lies in, as it is read. */
@Schema(name = "Cause")
public record CauseView(
        @Schema(
                        required = true,
                        description = "What is named: node, isp, region, stream (or the address of a file), cache",
                        example = "{\"node\": \"edge-7\"}")
                Map<String, String> values,
        @Schema(required = true, description = "Part of all excess that lies in it, 0..1") double share,
        @Schema(required = true, description = "Counts in it") FiguresView inside,
        @Schema(required = true, description = "Counts of all the rest of the domain") FiguresView outside) {

    public CauseView {
        values = Map.copyOf(values);
    }

    static CauseView of(VerdictCause cause) {
        return new CauseView(
                new TreeMap<>(cause.values()),
                cause.share(),
                FiguresView.of(cause.inside()),
                FiguresView.of(cause.outside()));
    }
}
