package io.matchday.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every object in git is one that Kubernetes would take without dropping a field. */
final class ManifestsTest {

    @TestFactory
    Stream<DynamicTest> everyObjectOfEveryFile() throws IOException {
        return Yaml.manifests(Checkout.MANIFESTS).stream().map(ManifestsTest::isValid);
    }

    @TestFactory
    Stream<DynamicTest> everyPatchIsApplied() throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.MANIFESTS)) {
            List<Path> patches = files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().endsWith("patches"))
                    .toList();
            return patches.stream().map(ManifestsTest::isApplied);
        }
    }

    @Test
    void aMisspeltFieldIsNamedWithItsFileAndObject() throws IOException {
        Path file = Checkout.MANIFESTS.resolve("base/intake-service/kubernetes.yml");
        String misspelt = Files.readString(file).replace("\n  replicas:", "\n  replica:");
        assertThat(faults("base/intake-service/kubernetes.yml", misspelt))
                .singleElement()
                .asString()
                .contains("base/intake-service/kubernetes.yml", "Deployment intake-service", "/spec/replica:");
    }

    @ParameterizedTest
    @CsvSource({
        "'data: {size: 5}',/data/size,a ConfigMap holds strings: an unquoted number is dropped by no one but refused",
        "'metadata: []',/metadata,a list is not an object",
        "'spec: {}',/spec,a ConfigMap has no spec"
    })
    void aWrongFieldIsNamed(String field, String path, String because) {
        String text = "apiVersion: v1\nkind: ConfigMap\n%s\n%s"
                .formatted(field.startsWith("metadata") ? "" : "metadata: {name: a}", field);
        assertThat(faults("a.yaml", text)).as(because).anySatisfy(fault -> assertThat(fault)
                .contains("a.yaml", "ConfigMap", path + ":"));
    }

    @Test
    void anObjectWithoutASchemaIsAnError() {
        String text = "apiVersion: example.org/v1\nkind: Unheard\nmetadata: {name: a}";
        assertThat(faults("a.yaml", text))
                .singleElement()
                .asString()
                .contains("a.yaml: Unheard a", "unheard-example-v1.json");
    }

    @Test
    void aKeyGivenTwiceIsAnErrorNamingFileAndLine() {
        String text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\n";
        assertThatThrownBy(() -> Yaml.objects("a.yaml", text))
                .hasMessageContaining("a.yaml")
                .hasMessageContaining("duplicate key name")
                .hasMessageContaining("line 5");
    }

    @ParameterizedTest
    @CsvSource({
        "v1,Service,service-v1.json",
        "apps/v1,StatefulSet,statefulset-apps-v1.json",
        "networking.k8s.io/v1,Ingress,ingress-networking-v1.json",
        "monitoring.coreos.com/v1,ServiceMonitor,servicemonitor-monitoring-v1.json"
    })
    void aSchemaIsFoundByGroupVersionAndKind(String apiVersion, String kind, String file) {
        assertThat(KubernetesSchemas.schemaFor(apiVersion, kind)).isEqualTo(file);
    }

    private static List<String> faults(String source, String text) {
        return Yaml.objects(source, text).stream()
                .flatMap(object -> KubernetesSchemas.get().faults(object).stream())
                .toList();
    }

    private static DynamicTest isValid(Path file) {
        String source = Checkout.ROOT.relativize(file).toString();
        return DynamicTest.dynamicTest(source, () -> {
            assertThat(Yaml.objects(source, Files.readString(file))).isNotEmpty();
            assertThat(faults(source, Files.readString(file))).isEmpty();
        });
    }

    /** A patch is validated in what it is rendered into, so one that no kustomization names would never be. */
    private static DynamicTest isApplied(Path patch) {
        Path kustomization = patch.getParent().resolveSibling("kustomization.yaml");
        return DynamicTest.dynamicTest(
                Checkout.ROOT.relativize(patch).toString(),
                () -> assertThat(kustomization).content().contains("path: patches/" + patch.getFileName()));
    }
}
