package io.matchday.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an overlay gets that has capacity-service read the cluster it runs in. */
final class ReadClusterTest {

    private static final String COMPONENT = "read-cluster";

    @Test
    void everyObjectIsValid() throws Exception {
        KubernetesSchemas schemas = KubernetesSchemas.get();
        assertThat(objects().stream().flatMap(one -> schemas.faults(one).stream()))
                .isEmpty();
    }

    @Test
    void onlyCapacityServiceGetsAToken() throws Exception {
        List<String> withToken = objects().stream()
                .filter(Workload::is)
                .filter(one -> new Workload(one)
                        .pod()
                        .path("automountServiceAccountToken")
                        .asBoolean())
                .map(KubeObject::name)
                .toList();
        assertThat(withToken).containsOnly("capacity-service");
    }

    @Test
    void itMayListNodesAndPodsAndNothingElse() throws Exception {
        for (KubeObject role :
                objects().stream().filter(one -> one.is("ClusterRole")).toList()) {
            JsonNode rules = role.at("/rules");
            assertThat(rules).hasSize(1);
            assertThat(rules.at("/0/resources")).hasToString("[\"nodes\",\"pods\"]");
            assertThat(rules.at("/0/verbs")).hasToString("[\"list\"]");
        }
    }

    @Test
    void theRoleIsBoundToTheAccountOfTheOverlaysNamespace() throws Exception {
        List<KubeObject> objects = objects();
        List<KubeObject> bindings =
                objects.stream().filter(one -> one.is("ClusterRoleBinding")).toList();
        assertThat(bindings).isNotEmpty().allSatisfy(binding -> {
            JsonNode subject = binding.at("/subjects/0");
            assertThat(objects).filteredOn(one -> one.is("ServiceAccount")).anySatisfy(account -> {
                assertThat(account.name()).isEqualTo(subject.path("name").asText());
                assertThat(account.at("/metadata/namespace")).isEqualTo(subject.path("namespace"));
            });
        });
    }

    private static List<KubeObject> objects() throws Exception {
        List<KubeObject> all = new ArrayList<>();
        for (var overlay : Overlays.folders()) {
            all.addAll(Overlays.withComponent(overlay, COMPONENT));
        }
        return all;
    }
}
