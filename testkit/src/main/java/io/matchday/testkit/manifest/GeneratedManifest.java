package io.matchday.testkit.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.matchday.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps {@code k8s/base} in step with what the build generates. */
public final class GeneratedManifest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private GeneratedManifest() {}

    /** Fails when they differ; with {@code -Dmanifests.refresh=true} takes the generated one over instead. */
    public static void checkInStep(String service) throws IOException {
        Path generated = Repository.root().resolve(service).resolve("target/kubernetes/kubernetes.yml");
        Path kept = Repository.root().resolve("k8s/base").resolve(service).resolve("kubernetes.yml");
        assertThat(generated).as("package the service first").exists();
        boolean refresh = Boolean.getBoolean("manifests.refresh");
        if (refresh && (Files.notExists(kept) || !objects(generated).equals(objects(kept)))) {
            Files.createDirectories(kept.getParent());
            Files.copy(generated, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(objects(generated))
                .as("%s is out of step: verify with -Dmanifests.refresh=true and commit the change", kept)
                .isEqualTo(objects(kept));
    }

    /** The generator writes labels and ports in another order with every JVM, which means nothing to Kubernetes. */
    private static List<JsonNode> objects(Path file) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile()).forEachRemaining(objects::add);
        objects.removeIf(JsonNode::isNull);
        objects.forEach(GeneratedManifest::sortLists);
        return objects;
    }

    private static void sortLists(JsonNode node) {
        node.forEach(GeneratedManifest::sortLists);
        if (node instanceof ArrayNode list) {
            List<JsonNode> sorted = new ArrayList<>();
            list.forEach(sorted::add);
            sorted.sort(Comparator.comparing(one -> one.path("name").asText(one.toString())));
            list.removeAll().addAll(sorted);
        }
    }
}
