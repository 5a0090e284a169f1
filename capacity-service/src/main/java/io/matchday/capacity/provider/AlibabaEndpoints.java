package io.matchday.capacity.provider;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the products of Alibaba Cloud answer, if not at their public endpoints. */
@Schema(nullable = true, description = "Endpoints inside a VPC, or stand-ins; null: the public one")
record AlibabaEndpoints(
        @Schema(nullable = true) @Size(max = 500) @Pattern(regexp = Address.PATTERN, message = Address.MESSAGE)
                String ecs,
        @Schema(nullable = true) @Size(max = 500) @Pattern(regexp = Address.PATTERN, message = Address.MESSAGE)
                String ens,
        @Schema(nullable = true) @Size(max = 500) @Pattern(regexp = Address.PATTERN, message = Address.MESSAGE)
                String cdn,
        @Schema(nullable = true) @Size(max = 500) @Pattern(regexp = Address.PATTERN, message = Address.MESSAGE)
                String quotas) {
    String of(AlibabaProduct product) {
        return switch (product) {
            case ECS -> ecs;
            case ENS -> ens;
            case CDN -> cdn;
            case QUOTAS -> quotas;
        };
    }
}
