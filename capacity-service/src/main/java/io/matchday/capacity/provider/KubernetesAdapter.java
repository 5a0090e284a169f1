package io.matchday.capacity.provider;

import io.matchday.capacity.provider.KubernetesSource.NodeResource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of Kubernetes clusters: sums over their nodes. */
@Singleton
final class KubernetesAdapter implements ProviderAdapter {
    private final Clusters clusters;
    private final InstantSource clock;

    KubernetesAdapter(Clusters clusters, InstantSource clock) {
        this.clusters = clusters;
        this.clock = clock;
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.KUBERNETES;
    }

    @Override
    public Observation read(Connection connection, Source source, ReadingRun run) {
        KubernetesConnection cluster = (KubernetesConnection) connection;
        KubernetesSource wanted = (KubernetesSource) source;
        List<NodeFacts> nodes = run.once("nodes", () -> clusters.nodes(cluster)).stream()
                .filter(node ->
                        node.labels().entrySet().containsAll(wanted.nodeLabels().entrySet()))
                .toList();
        NodeResource resource = wanted.resource();
        BigDecimal sum =
                switch (wanted.measure()) {
                    case CAPACITY -> sum(nodes.stream()
                            .map(node -> node.capacity().get(resource))
                            .toList());
                    case ALLOCATABLE -> sum(nodes.stream()
                            .filter(NodeFacts::usable)
                            .map(node -> node.allocatable().get(resource))
                            .toList());
                    case REQUESTED -> requested(cluster, nodes, resource, run);
                };
        return new Observation(sum, clock.instant());
    }

    /** Nobody: a cluster does not grow by being asked. */
    @Override
    public Optional<OrderDesk> desk() {
        return Optional.empty();
    }

    private BigDecimal requested(
            KubernetesConnection cluster, List<NodeFacts> nodes, NodeResource resource, ReadingRun run) {
        Map<String, Map<NodeResource, BigDecimal>> byNode = run.once("requested", () -> clusters.requested(cluster));
        return sum(nodes.stream()
                .map(node -> byNode.getOrDefault(node.name(), Map.of()).getOrDefault(resource, BigDecimal.ZERO))
                .toList());
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
