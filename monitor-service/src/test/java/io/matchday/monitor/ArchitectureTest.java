package io.matchday.monitor;

import io.matchday.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsItsShape() {
        ArchitectureRules.check("io.matchday.monitor");
    }
}
