package io.matchday.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a cluster would get from each overlay is valid and keeps the rules. */
final class RenderedOverlaysTest {

    @Test
    void everyObjectIsValid() throws Exception {
        KubernetesSchemas schemas = KubernetesSchemas.get();
        assertThat(Overlays.rendered().stream().flatMap(List::stream).flatMap(one -> schemas.faults(one).stream()))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyWorkloadKeepsEveryRule() {
        return Rule.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    for (List<KubeObject> overlay : Overlays.rendered()) {
                        assertThat(rule.breaches(overlay)).isEmpty();
                    }
                }));
    }

    @Test
    void theFourServicesAreDeployed() throws Exception {
        assertThat(Overlays.rendered()).allSatisfy(overlay -> assertThat(overlay)
                .filteredOn(one -> Workload.is(one) && new Workload(one).isService())
                .extracting(KubeObject::name)
                .containsExactlyInAnyOrder("intake-service", "monitor-service", "capacity-service", "retro-service"));
    }

    @Test
    void noSecretStandsInGit() throws Exception {
        assertThat(Overlays.rendered()).allSatisfy(overlay -> assertThat(overlay)
                .filteredOn(one -> one.is("Secret"))
                .as("a Secret in git is read by all who may read the repository")
                .isEmpty());
    }

    @Test
    void oneHostLeadsToFourServicesOverTls() throws Exception {
        for (List<KubeObject> overlay : Overlays.rendered()) {
            List<KubeObject> ingresses =
                    overlay.stream().filter(one -> one.is("Ingress")).toList();
            assertThat(ingresses).hasSize(1);
            JsonNode spec = ingresses.get(0).at("/spec");
            assertThat(spec.path("rules")).hasSize(1);
            assertThat(KubeObject.each(spec.at("/rules/0/http/paths"))
                            .map(path -> path.path("path").asText() + " "
                                    + path.at("/backend/service/name").asText()))
                    .containsExactlyInAnyOrder(
                            "/intake intake-service",
                            "/monitor monitor-service",
                            "/capacity capacity-service",
                            "/retro retro-service");
            assertThat(spec.at("/tls/0/hosts/0"))
                    .as("sign-ins travel in the requests")
                    .isEqualTo(spec.at("/rules/0/host"));
        }
    }

    @Test
    void whatNoPolicyAllowsIsDenied() throws Exception {
        assertThat(Overlays.rendered()).allSatisfy(overlay -> assertThat(overlay)
                .filteredOn(one -> one.is("NetworkPolicy"))
                .as("a policy that allows without one that denies changes nothing")
                .anySatisfy(policy -> {
                    assertThat(policy.at("/spec/podSelector/matchLabels"))
                            .hasSize(1)
                            .hasToString("{\"app.kubernetes.io/part-of\":\"matchday\"}");
                    assertThat(policy.at("/spec/policyTypes")).hasSize(2);
                    assertThat(policy.at("/spec").has("ingress")).isFalse();
                    assertThat(policy.at("/spec").has("egress")).isFalse();
                }));
    }

    @Test
    void nothingNamedIsMissing() throws Exception {
        assertThat(Overlays.rendered()).allSatisfy(overlay -> assertThat(new References(overlay).dangling())
                .isEmpty());
    }
}
