package io.matchday.intake.readiness;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an event may be called ready, and what keeps it from being. */
record Readiness(@Schema(required = true) boolean ready, @Schema(required = true) List<Missing> missing) {

    static Readiness of(List<Missing> missing) {
        return new Readiness(missing.isEmpty(), missing);
    }
}
