package io.matchday.capacity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.matchday.capacity.provider.KubernetesSource.NodeResource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodRequestTest {
    @Test
    void containersAddUp() {
        assertThat(cpu(List.of(), List.of(container("1500m", null), container("2", null))))
                .isEqualByComparingTo("3.5");
    }

    @Test
    void theGreatestInitContainerCountsWhereItNeedsMore() {
        assertThat(cpu(List.of(container("4", null), container("1", null)), List.of(container("2", null))))
                .isEqualByComparingTo("4");
    }

    @Test
    void aSidecarRunsBesideWhatComesAfterIt() {
        List<Container> init = List.of(container("1", "Always"), container("4", null));

        assertThat(cpu(init, List.of(container("2", null)))).isEqualByComparingTo("5");
    }

    @Test
    void theOverheadOfItsRuntimeIsAdded() {
        Pod pod = new PodBuilder()
                .withNewSpec()
                .withContainers(container("1", null))
                .withOverhead(Map.of("cpu", new Quantity("250m")))
                .endSpec()
                .build();

        assertThat(PodRequest.of(pod, NodeResource.VCPU)).isEqualByComparingTo("1.25");
    }

    @ParameterizedTest
    @CsvSource({
        "node-1, Running, true, it runs",
        "node-1, Pending, true, it has its place",
        "node-1, Succeeded, false, it has ended",
        "node-1, Failed, false, it has ended",
        ", Pending, false, it has no place yet"
    })
    void whichPodsTakeAnything(String node, String phase, boolean counts, String why) {
        Pod pod = new PodBuilder()
                .withNewSpec()
                .withNodeName(node)
                .endSpec()
                .withNewStatus()
                .withPhase(phase)
                .endStatus()
                .build();

        assertThat(PodRequest.counts(pod)).as(why).isEqualTo(counts);
    }

    private static BigDecimal cpu(List<Container> init, List<Container> containers) {
        Pod pod = new PodBuilder()
                .withNewSpec()
                .withInitContainers(init)
                .withContainers(containers)
                .endSpec()
                .build();
        return PodRequest.of(pod, NodeResource.VCPU);
    }

    private static Container container(String cpu, String restartPolicy) {
        return new ContainerBuilder()
                .withRestartPolicy(restartPolicy)
                .withNewResources()
                .withRequests(Map.of("cpu", new Quantity(cpu)))
                .endResources()
                .build();
    }
}
