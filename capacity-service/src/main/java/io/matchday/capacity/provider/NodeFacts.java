package io.matchday.capacity.provider;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.Quantity;
import io.matchday.capacity.provider.KubernetesSource.NodeResource;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is counted of a node.
 *
 * @param usable whether it is ready, and pods may be placed on it
 */
record NodeFacts(
        String name,
        Map<String, String> labels,
        boolean usable,
        Map<NodeResource, BigDecimal> capacity,
        Map<NodeResource, BigDecimal> allocatable) {
    static NodeFacts of(Node node) {
        Map<String, String> labels = node.getMetadata().getLabels();
        return new NodeFacts(
                node.getMetadata().getName(),
                labels == null ? Map.of() : labels,
                isReady(node) && !isCordoned(node),
                amounts(node.getStatus().getCapacity()),
                amounts(node.getStatus().getAllocatable()));
    }

    private static boolean isReady(Node node) {
        return node.getStatus().getConditions().stream()
                .anyMatch(condition -> "Ready".equals(condition.getType()) && "True".equals(condition.getStatus()));
    }

    private static boolean isCordoned(Node node) {
        return node.getSpec() != null && Boolean.TRUE.equals(node.getSpec().getUnschedulable());
    }

    private static Map<NodeResource, BigDecimal> amounts(Map<String, Quantity> quantities) {
        Map<NodeResource, BigDecimal> amounts = new EnumMap<>(NodeResource.class);
        for (NodeResource resource : NodeResource.values()) {
            amounts.put(resource, Quantities.of(quantities, resource));
        }
        return amounts;
    }
}
