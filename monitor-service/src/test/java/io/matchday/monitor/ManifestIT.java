package io.matchday.monitor;

import io.matchday.testkit.manifest.GeneratedManifest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ManifestIT {

    @Test
    void theKeptManifestIsTheGeneratedOne() throws IOException {
        GeneratedManifest.checkInStep("monitor-service");
    }
}
