package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum over nodes of a cluster. */
@Schema(nullable = true, description = "A sum over the nodes that carry the labels")
record KubernetesSource(
        @Schema(required = true) @NotNull NodeResource resource,
        @Schema(required = true) @NotNull NodeMeasure measure,
        @Schema(
                        description = "Labels that a node has to have, all of them; none: every node",
                        examples = "{\"pool\": \"transcode\"}")
                @Size(max = 16)
                Map<
                                @NotNull @Size(max = 317)
                                @Pattern(regexp = "[A-Za-z0-9._/-]+", message = "no label's name") String,
                                @NotNull @Size(max = 63)
                                @Pattern(regexp = "[A-Za-z0-9._-]*", message = "no label's value") String>
                        nodeLabels)
        implements Source {
    KubernetesSource {
        nodeLabels = Copies.of(nodeLabels);
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.KUBERNETES;
    }

    /** What is counted on nodes. */
    @Schema(name = "NodeResource", description = "VCPU: cores. MEMORY: bytes. PODS: how many")
    enum NodeResource {
        VCPU,
        MEMORY,
        PODS
    }

    /** Which number of a node is taken. */
    @Schema(
            name = "NodeMeasure",
            description =
                    "CAPACITY: what the nodes have. ALLOCATABLE: what pods can have of nodes that are ready and not"
                            + " cordoned. REQUESTED: what pods there have asked for")
    enum NodeMeasure {
        CAPACITY,
        ALLOCATABLE,
        REQUESTED
    }
}
