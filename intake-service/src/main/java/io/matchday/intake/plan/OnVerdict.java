package io.matchday.intake.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan applies when the monitor finds this to be wrong.
 *
 * @param symptom null for any
 * @param domain null for any domain of the event
 */
@Schema(name = "PlanTriggerVerdict", nullable = true, description = "When monitor-service gives this verdict")
public record OnVerdict(
        @Schema(required = true) @NotNull Verdict verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, description = "Absent: any")
                Symptom symptom,
        @Schema(nullable = true, description = "Null: any domain of the event", examples = "play.aurora.example")
                @Size(min = 1, max = 253)
                String domain)
        implements Condition {

    @Override
    public Optional<String> about() {
        return Optional.ofNullable(domain);
    }

    @Override
    public String told() {
        return "verdict " + verdict + (symptom == null ? "" : " " + symptom) + Trigger.place(domain);
    }
}
