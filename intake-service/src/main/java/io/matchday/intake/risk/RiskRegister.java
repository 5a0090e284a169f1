package io.matchday.intake.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All risks of an event, by key. */
@Schema(name = "RiskRegister", description = "All risks of an event")
public record RiskRegister(@NotNull @Size(max = 500) List<@NotNull @Valid RiskRecord> risks) {

    public RiskRegister {
        risks = risks == null ? List.of() : List.copyOf(risks);
    }
}
