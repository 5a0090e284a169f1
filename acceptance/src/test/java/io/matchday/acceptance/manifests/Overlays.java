package io.matchday.acceptance.manifests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** The overlays as a cluster would get them. */
final class Overlays {

    private static final int PATIENCE_SECONDS = 60;

    private static List<List<KubeObject>> rendered;

    private Overlays() {}

    /** Every overlay's objects, rendered once for all tests. */
    static synchronized List<List<KubeObject>> rendered() throws IOException, InterruptedException {
        if (rendered == null) {
            List<List<KubeObject>> all = new ArrayList<>();
            for (Path overlay : folders()) {
                all.add(render(overlay));
            }
            Assertions.assertFalse(all.isEmpty(), "no overlay");
            rendered = List.copyOf(all);
        }
        return rendered;
    }

    /** What an overlay would give a cluster if it wanted this component as well. */
    static List<KubeObject> withComponent(Path overlay, String component) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Checkout.ROOT.resolve("acceptance/target"), "with-component");
        Path kustomization = folder.resolve("kustomization.yaml");
        try {
            Files.writeString(
                    kustomization,
                    "%s%nresources: [%s]%ncomponents: [%s]%n"
                            .formatted(
                                    namespace(overlay),
                                    folder.relativize(overlay),
                                    folder.relativize(Checkout.MANIFESTS
                                            .resolve("components")
                                            .resolve(component))));
            return render(folder);
        } finally {
            Files.delete(kustomization);
            Files.delete(folder);
        }
    }

    /** The line that says it, as components take over the namespace of whoever names them. */
    private static String namespace(Path overlay) throws IOException {
        try (Stream<String> lines = Files.lines(overlay.resolve("kustomization.yaml"))) {
            return lines.filter(line -> line.startsWith("namespace:"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Checkout.MANIFESTS.resolve("overlays"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<KubeObject> render(Path overlay) throws IOException, InterruptedException {
        Path out = Files.createTempFile("rendered", ".yaml");
        Path err = Files.createTempFile("rendered", ".err");
        try {
            Process kubectl = start(overlay, out, err);
            Assertions.assertTrue(kubectl.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "kubectl did not end");
            Assertions.assertEquals(0, kubectl.exitValue(), () -> overlay + ": " + read(err));
            return Yaml.objects(Checkout.ROOT.relativize(overlay) + " (rendered)", read(out));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static Process start(Path overlay, Path out, Path err) {
        try {
            return new ProcessBuilder("kubectl", "kustomize", overlay.toString())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
        } catch (IOException absent) {
            Checkout.missing("kubectl is not on the PATH, so " + overlay + " cannot be rendered");
            throw new IllegalStateException(absent);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
