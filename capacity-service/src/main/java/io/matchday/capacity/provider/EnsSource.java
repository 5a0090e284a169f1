package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the account has at the edge, summed over all kinds of service (ENS DescribeEnsResourceUsage). */
@Schema(
        nullable = true,
        description = "What the account has at the edge (ENS DescribeEnsResourceUsage), all kinds of service")
record EnsSource(@Schema(required = true) @NotNull EnsCount count) implements Source {
    @Override
    public ProviderKind kind() {
        return ProviderKind.ALIBABA;
    }

    /** What is counted. */
    @Schema(name = "EnsCount", description = "VCPU: cores. INSTANCES: machines. RUNNING_INSTANCES: those that run")
    enum EnsCount {
        VCPU("CpuSum"),
        INSTANCES("InstanceCount"),
        RUNNING_INSTANCES("RunningCount");

        private final String member;

        EnsCount(String member) {
            this.member = member;
        }

        String member() {
            return member;
        }
    }
}
