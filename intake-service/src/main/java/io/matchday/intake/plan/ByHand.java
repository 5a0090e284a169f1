package io.matchday.intake.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan applies when somebody sees what the words say; nothing measures it. */
@Schema(name = "PlanTriggerManual", nullable = true, description = "When somebody sees what the words say")
public record ByHand(@Schema(required = true) @NotBlank @Size(max = 1000) String words) implements Condition {

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public String told() {
        return words;
    }
}
