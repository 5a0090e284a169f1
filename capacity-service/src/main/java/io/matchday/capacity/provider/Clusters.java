package io.matchday.capacity.provider;

import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.api.model.ListOptions;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import io.matchday.capacity.provider.KubernetesSource.NodeResource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads nodes and pods of clusters, page by page. */
@Singleton
class Clusters {
    private static final long PAGE = 500;
    /** 200,000 pods: more than Kubernetes carries (150,000 in one cluster, as its documentation says). */
    private static final int MOST_PAGES = 400;

    private final ClusterClients clients;

    Clusters(ClusterClients clients) {
        this.clients = clients;
    }

    List<NodeFacts> nodes(KubernetesConnection cluster) {
        List<NodeFacts> nodes = new ArrayList<>();
        walk(cluster, client -> options -> client.nodes().list(options), page -> page.getItems()
                .forEach(node -> nodes.add(NodeFacts.of(node))));
        return nodes;
    }

    /** What pods take, by node. */
    Map<String, Map<NodeResource, BigDecimal>> requested(KubernetesConnection cluster) {
        Map<String, Map<NodeResource, BigDecimal>> byNode = new HashMap<>();
        walk(
                cluster,
                client -> options -> client.pods().inAnyNamespace().list(options),
                page -> page.getItems().stream().filter(PodRequest::counts).forEach(pod -> add(byNode, pod)));
        return byNode;
    }

    private static void add(Map<String, Map<NodeResource, BigDecimal>> byNode, Pod pod) {
        Map<NodeResource, BigDecimal> node =
                byNode.computeIfAbsent(pod.getSpec().getNodeName(), name -> new EnumMap<>(NodeResource.class));
        for (NodeResource resource : NodeResource.values()) {
            node.merge(resource, PodRequest.of(pod, resource), BigDecimal::add);
        }
    }

    private <L extends KubernetesResourceList<?>> void walk(
            KubernetesConnection cluster,
            Function<KubernetesClient, Function<ListOptions, L>> lister,
            Consumer<L> take) {
        BoundedPages bounded = clients.bounded();
        try (KubernetesClient client = clients.open(cluster, bounded)) {
            Function<ListOptions, L> list = lister.apply(client);
            String next = null;
            for (int page = 0; page < MOST_PAGES; page++) {
                L read = list.apply(new ListOptionsBuilder()
                        .withLimit(PAGE)
                        .withContinue(next)
                        .build());
                take.accept(read);
                next = read.getMetadata() == null ? null : read.getMetadata().getContinue();
                if (next == null || next.isEmpty()) {
                    return;
                }
            }
            throw FaultException.open(FaultCode.TOO_LARGE, "The cluster's list has no end");
        } catch (KubernetesClientException failed) {
            throw bounded.exceeded() ? bounded.fault() : ClusterFault.of(failed);
        } catch (NullPointerException missing) {
            throw FaultException.open(FaultCode.WRONG_SHAPE, "An object of the cluster lacks a part");
        }
    }
}
