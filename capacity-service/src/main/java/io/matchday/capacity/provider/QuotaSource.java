package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quota of Alibaba Cloud's Quota Centre (GetProductQuota). */
@Schema(nullable = true, description = "A quota of Alibaba Cloud's Quota Centre (GetProductQuota)")
record QuotaSource(
        @Schema(required = true, examples = "ecs")
                @NotNull
                @Size(max = 64)
                @Pattern(regexp = QuotaRoute.CODE, message = QuotaRoute.CODE_MESSAGE)
                String productCode,
        @Schema(required = true, examples = "q_elastic-vcpu")
                @NotNull
                @Size(max = 128)
                @Pattern(regexp = QuotaRoute.CODE, message = QuotaRoute.CODE_MESSAGE)
                String quotaActionCode,
        @Schema(description = "Dimensions of the quota", examples = "{\"regionId\": \"cn-hangzhou\"}") @Size(max = 10)
                Map<@NotNull @Size(min = 1, max = 64) String, @NotNull @Size(max = 128) String> dimensions,
        @Schema(required = true) @NotNull QuotaValue value,
        @Schema(nullable = true, description = "The unit that QuotaUnit has to name; null: whichever") @Size(max = 64)
                String unit)
        implements Source {
    QuotaSource {
        dimensions = Copies.of(dimensions);
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.ALIBABA;
    }

    QuotaKey key() {
        return new QuotaKey(productCode, quotaActionCode, dimensions);
    }

    /** Which of a quota's numbers is taken. */
    @Schema(
            name = "QuotaValue",
            description = "TOTAL: the quota itself (TotalQuota). USAGE: what is used of it (TotalUsage)")
    enum QuotaValue {
        TOTAL("TotalQuota"),
        USAGE("TotalUsage");

        private final String member;

        QuotaValue(String member) {
            this.member = member;
        }

        String member() {
            return member;
        }
    }
}
