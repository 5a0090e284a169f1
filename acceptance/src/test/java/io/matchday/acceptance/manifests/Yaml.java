package io.matchday.acceptance.manifests;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads objects the way Kubernetes does, except that a key given twice is refused where Kubernetes takes the last. */
final class Yaml {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Yaml() {}

    static List<KubeObject> objects(String source, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<KubeObject> objects = new ArrayList<>();
        try {
            for (Object document : new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).loadAll(text)) {
                if (document != null) {
                    objects.add(new KubeObject(source, JSON.valueToTree(document)));
                }
            }
        } catch (YAMLException unreadable) {
            throw new IllegalArgumentException(source + ": " + unreadable.getMessage(), unreadable);
        }
        return objects;
    }

    /** The files below a folder that hold whole objects: not the kustomizations, and not the patches they apply. */
    static List<Path> manifests(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .filter(file -> !file.getParent().endsWith("patches"))
                    .sorted()
                    .toList();
        }
    }
}
