package io.matchday.intake.risk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a scan changed. */
@Schema(name = "RiskScan", description = "What a scan changed")
record ScanReport(
        @Schema(required = true, description = "Keys of the risks proposed by it") List<String> proposed,
        @Schema(required = true, description = "Keys of known risks whose evidence is new") List<String> refreshed,
        @Schema(required = true, description = "Findings that say of a known risk what was known") int unchanged,
        @Schema(required = true, description = "Findings for which the event, with 500 risks, had no room")
                int leftOut) {

    ScanReport {
        proposed = List.copyOf(proposed);
        refreshed = List.copyOf(refreshed);
    }
}
