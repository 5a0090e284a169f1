package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applications for a higher quota at Alibaba Cloud's Quota Centre (CreateQuotaApplication). */
@Schema(
        nullable = true,
        description =
                "An application for a higher quota at Alibaba Cloud's Quota Centre (CreateQuotaApplication). It asks for the"
                        + " quota as read then plus the order's amount; of two orders for one quota, the second waits for the first")
record QuotaRoute(
        @Schema(required = true, examples = "ecs")
                @NotNull
                @Size(max = 64)
                @Pattern(regexp = CODE, message = CODE_MESSAGE)
                String productCode,
        @Schema(required = true, examples = "q_elastic-vcpu")
                @NotNull
                @Size(max = 128)
                @Pattern(regexp = CODE, message = CODE_MESSAGE)
                String quotaActionCode,
        @Schema(description = "Dimensions of the quota", examples = "{\"regionId\": \"cn-hangzhou\"}") @Size(max = 10)
                Map<@NotNull @Size(min = 1, max = 64) String, @NotNull @Size(max = 128) String> dimensions)
        implements Route {
    static final String CODE = "[A-Za-z0-9._-]+";
    static final String CODE_MESSAGE = "letters, digits, dots, dashes and underscores are expected";

    QuotaRoute {
        dimensions = Copies.of(dimensions);
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.ALIBABA;
    }

    QuotaKey key() {
        return new QuotaKey(productCode, quotaActionCode, dimensions);
    }
}
