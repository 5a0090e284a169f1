package io.matchday.retro;

import io.matchday.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheShapeOfEveryService() {
        ArchitectureRules.check("io.matchday.retro");
    }
}
