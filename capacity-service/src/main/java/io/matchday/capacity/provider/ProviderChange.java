package io.matchday.capacity.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to a provider; what is absent stays. */
record ProviderChange(
        @Schema(nullable = true, description = "What people call it from now on")
                @Size(max = 200)
                @Pattern(regexp = ".*\\S.*", message = "must not be blank")
                String name,
        @Valid ProviderSettings settings,
        @Schema(nullable = true, description = "All its bindings from now on; absent: as they were")
                @Size(max = NewProvider.MOST_BINDINGS)
                List<@NotNull @Valid Binding> bindings,
        @Schema(nullable = true, description = "How often it is read, in seconds")
                @Min(NewProvider.SHORTEST)
                @Max(NewProvider.LONGEST)
                Integer readEverySeconds) {
    ProviderChange {
        bindings = bindings == null ? null : Copies.of(bindings);
    }
}
