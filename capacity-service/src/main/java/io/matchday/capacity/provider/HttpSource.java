package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number in a JSON document. */
@Schema(nullable = true, description = "A number in a JSON document, found by JSON Pointers (RFC 6901)")
record HttpSource(
        @Schema(required = true, examples = "/v1/regions/cn-east")
                @NotNull
                @Size(max = 500)
                @Pattern(regexp = Address.PATH, message = Address.PATH_MESSAGE)
                String path,
        @Schema(required = true, description = "Pointer to the amount", examples = "/egress/gbps")
                @NotNull
                @Size(max = 300)
                @Pattern(regexp = JsonPlace.PATTERN, message = JsonPlace.MESSAGE)
                String amountAt,
        @Schema(
                        nullable = true,
                        description = "Pointer to the moment at which it was true, in ISO 8601; null: when it was read")
                @Size(max = 300)
                @Pattern(regexp = JsonPlace.PATTERN, message = JsonPlace.MESSAGE)
                String observedAt,
        @Schema(nullable = true, description = "Pointer to the unit; null: none is told")
                @Size(max = 300)
                @Pattern(regexp = JsonPlace.PATTERN, message = JsonPlace.MESSAGE)
                String unitAt,
        @Schema(nullable = true, description = "What has to be found at unitAt", examples = "Gbit/s") @Size(max = 64)
                String unit)
        implements Source {
    HttpSource {
        if ((unitAt == null) != (unit == null)) {
            throw new IllegalArgumentException("unitAt and unit are either both there or both null");
        }
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.HTTP;
    }
}
