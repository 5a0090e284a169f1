package io.matchday.retro.closure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void intakeIsToldWhoDecidedAndWhy() {
        assertThat(new Decision("lin", false, null).told()).isEqualTo("Closed by lin");
        assertThat(new Decision("lin", false, "Thanks").told()).isEqualTo("Closed by lin: Thanks");
        assertThat(new Decision("lin", true, "No one left").told())
                .isEqualTo("Closed by lin against the closure gate: No one left");
    }

    @Test
    void onlyAnOverrideHasAReasonForIt() {
        assertThat(new Decision("lin", false, "Thanks").overrideReason()).isNull();
        assertThat(new Decision("lin", true, "No one left").overrideReason()).isEqualTo("No one left");
    }
}
