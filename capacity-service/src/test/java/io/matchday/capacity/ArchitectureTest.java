package io.matchday.capacity;

import io.matchday.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheShapeOfAll() {
        ArchitectureRules.check("io.matchday.capacity");
    }
}
