package io.matchday.retro.gate;

import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One condition of the gate as it was found.
 *
 * @param asOf when the evidence was true; null when there is none
 */
@Schema(name = "Condition", description = "One condition of the closure gate, with its evidence")
public record Finding(
        @Schema(required = true) ConditionCode code,
        @Schema(required = true) ConditionState state,
        @Schema(required = true, description = "The figures it was judged by, for people") Message evidence,
        @Schema(nullable = true, description = "When the owner of the evidence said so; null when it never did")
                Instant asOf) {

    /** Whether it lets the event pass; what is not known does not. */
    public boolean met() {
        return state == ConditionState.MET;
    }
}
