package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attribute of the account in the provider's region (ECS DescribeAccountAttributes), in vCPU. */
@Schema(
        nullable = true,
        description = "An attribute of the account in the region (ECS DescribeAccountAttributes), in vCPU")
record EcsSource(@Schema(required = true) @NotNull EcsAttribute attribute) implements Source {
    @Override
    public ProviderKind kind() {
        return ProviderKind.ALIBABA;
    }

    /** Attributes that count vCPU. */
    @Schema(
            name = "EcsAttribute",
            description = "How many vCPU of pay-as-you-go or spot instances there may be (MAX) and are (USED)")
    enum EcsAttribute {
        MAX_POSTPAID_VCPU("max-postpaid-instance-vcpu-count"),
        USED_POSTPAID_VCPU("used-postpaid-instance-vcpu-count"),
        MAX_SPOT_VCPU("max-spot-instance-vcpu-count"),
        USED_SPOT_VCPU("used-spot-instance-vcpu-count");

        private final String wire;

        EcsAttribute(String wire) {
            this.wire = wire;
        }

        String wire() {
            return wire;
        }
    }
}
