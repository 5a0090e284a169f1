package io.matchday.capacity.provider;

import io.matchday.capacity.pool.FigureKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a pool and where it is read. */
@Schema(name = "ProviderReading", description = "A figure of a pool, where it is read, and times what")
record ReadingSpec(
        @Schema(required = true) @NotNull FigureKind figure,
        @Schema(required = true) @NotNull @Valid FigureSource from,
        @Schema(
                        required = true,
                        description = "How many of the pool's units one of the provider's is, from 1e-15 to 1e15",
                        examples = "1")
                @NotNull
                BigDecimal multiplyBy) {
    ReadingSpec {
        Conversion.requireFactor(multiplyBy);
    }

    Conversion conversion() {
        return new Conversion(multiplyBy);
    }
}
