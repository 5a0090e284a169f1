package io.matchday.capacity.provider;

import io.matchday.capacity.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a provider has to do with a pool. */
@Schema(name = "ProviderBinding", description = "Which figures of a pool are read, and how more of it is ordered")
record Binding(
        @Schema(required = true, description = "Key of the pool", examples = "ecs-cn-hangzhou-vcpu")
                @NotNull
                @Size(max = Slug.LONGEST)
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                String pool,
        @Schema(description = "Figures that are read; none: people write them down") @Size(max = 3)
                List<@NotNull @Valid ReadingSpec> readings,
        @Valid OrderRoute order) {
    Binding {
        readings = readings == null ? List.of() : Copies.of(readings);
    }

    Optional<OrderRoute> route() {
        return Optional.ofNullable(order);
    }
}
