package io.matchday.monitor.incident;

import io.matchday.monitor.verdict.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts in the minutes before an onset and since, as they are read. */
@Schema(name = "Figures", description = "Counts in the minutes before the onset, and since")
public record FiguresView(
        @Schema(
                        required = true,
                        description = "Requests before; an estimate where several dimensions are named together")
                long requestsBefore,
        @Schema(required = true, description = "Of them in trouble") long troubledBefore,
        @Schema(required = true, description = "Requests since") long requestsAfter,
        @Schema(required = true, description = "Of them in trouble") long troubledAfter,
        @Schema(required = true, description = "Trouble that would have been usual since") double expected,
        @Schema(required = true, description = "How many times as much as usual there is") double lift) {

    static FiguresView of(Figures figures) {
        return new FiguresView(
                figures.requestsBefore(),
                figures.troubledBefore(),
                figures.requestsAfter(),
                figures.troubledAfter(),
                figures.expected(),
                figures.lift());
    }
}
