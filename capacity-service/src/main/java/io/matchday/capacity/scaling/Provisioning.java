package io.matchday.capacity.scaling;

import io.matchday.capacity.text.OneLine;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The provider has begun. */
@Schema(name = "NewScaleProvisioning")
record Provisioning(
        @Schema(description = "What the provider calls the order", examples = "order 2211873")
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String reference,
        @Schema(description = "What there is to say to it")
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String note) {}
