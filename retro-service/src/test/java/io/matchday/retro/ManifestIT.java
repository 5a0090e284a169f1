package io.matchday.retro;

import io.matchday.testkit.manifest.GeneratedManifest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ManifestIT {

    @Test
    void theManifestInGitIsTheGeneratedOne() throws IOException {
        GeneratedManifest.checkInStep("retro-service");
    }
}
