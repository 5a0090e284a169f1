package io.matchday.capacity.scaling;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The provider has begun. */
@Schema(name = "NewScaleProvisioning")
record Provisioning(
        @Schema(description = "What the provider calls the order", examples = "order 2211873")
                @Size(max = Lines.LONGEST)
                @Pattern(regexp = Lines.ONE, message = Lines.MESSAGE)
                String reference,
        @Schema(description = "What there is to say to it")
                @Size(max = Lines.LONGEST)
                @Pattern(regexp = Lines.ONE, message = Lines.MESSAGE)
                String note) {}
