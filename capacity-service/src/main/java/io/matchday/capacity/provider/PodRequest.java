package io.matchday.capacity.provider;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.matchday.capacity.provider.KubernetesSource.NodeResource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What a pod takes of its node, as the scheduler counts it: its containers together, or the most that it needs while it
 * starts, whichever is more, and the overhead of its runtime. An init container that is restarted always (a sidecar) goes
 * on running beside those that come after it.
 */
final class PodRequest {
    private static final Set<String> OVER = Set.of("Succeeded", "Failed");

    private PodRequest() {}

    /** Whether it takes anything: it has a node and has not ended. */
    static boolean counts(Pod pod) {
        String phase = pod.getStatus() == null ? null : pod.getStatus().getPhase();
        return pod.getSpec() != null && pod.getSpec().getNodeName() != null && (phase == null || !OVER.contains(phase));
    }

    static BigDecimal of(Pod pod, NodeResource resource) {
        return switch (resource) {
            case PODS -> BigDecimal.ONE;
            case VCPU, MEMORY -> needed(pod.getSpec(), resource);
        };
    }

    private static BigDecimal needed(PodSpec spec, NodeResource resource) {
        BigDecimal sidecars = BigDecimal.ZERO;
        BigDecimal starting = BigDecimal.ZERO;
        for (Container init : orNone(spec.getInitContainers())) {
            BigDecimal own = request(init, resource);
            starting = starting.max(sidecars.add(own));
            if ("Always".equals(init.getRestartPolicy())) {
                sidecars = sidecars.add(own);
            }
        }
        BigDecimal running = sidecars;
        for (Container container : orNone(spec.getContainers())) {
            running = running.add(request(container, resource));
        }
        return running.max(starting).add(Quantities.of(spec.getOverhead(), resource));
    }

    private static BigDecimal request(Container container, NodeResource resource) {
        ResourceRequirements resources = container.getResources();
        return resources == null ? BigDecimal.ZERO : Quantities.of(resources.getRequests(), resource);
    }

    private static List<Container> orNone(List<Container> containers) {
        return containers == null ? List.of() : containers;
    }
}
