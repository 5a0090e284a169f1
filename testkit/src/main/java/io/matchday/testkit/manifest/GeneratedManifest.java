package io.matchday.testkit.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps {@code k8s/base} in step with what the build generates. */
public final class GeneratedManifest {

    private GeneratedManifest() {}

    /** Fails when they differ; with {@code -Dmanifests.refresh=true} takes the generated one over instead. */
    public static void checkInStep(String service) throws IOException {
        Path generated = Repository.root().resolve(service).resolve("target/kubernetes/kubernetes.yml");
        Path kept = Repository.root().resolve("k8s/base").resolve(service).resolve("kubernetes.yml");
        assertThat(generated).as("package the service first").exists();
        if (Boolean.getBoolean("manifests.refresh")) {
            Files.createDirectories(kept.getParent());
            Files.copy(generated, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(generated))
                .as("%s is out of step: verify with -Dmanifests.refresh=true and commit the change", kept)
                .isEqualTo(Files.readString(kept));
    }
}
