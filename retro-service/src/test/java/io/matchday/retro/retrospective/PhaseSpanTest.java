package io.matchday.retro.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.intake.Step;
import io.matchday.retro.intake.Steps;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseSpanTest {

    private static final Instant CREATED = Instant.parse("2026-11-01T00:00:00Z");

    private final IntakeEvent event = new IntakeEvent(
            "cup",
            "Cup",
            new IntakeEvent.Customer("aurora", "Aurora"),
            "STANDARD",
            CREATED,
            CREATED.plusSeconds(60),
            List.of(),
            List.of(),
            "READY",
            CREATED);

    @Test
    void aPhaseLastsFromTheStepIntoItToTheNext() {
        Steps steps = new Steps(List.of(
                new Step("DRAFT", "PREPARING", CREATED.plusSeconds(100), "engineer", null, false),
                new Step("PREPARING", "READY", CREATED.plusSeconds(250), "lin", "known risk", true)));

        assertThat(PhaseSpan.of(event, steps))
                .extracting(PhaseSpan::phase, PhaseSpan::durationSeconds, PhaseSpan::by, PhaseSpan::overridden)
                .containsExactly(
                        tuple("DRAFT", 100L, null, false),
                        tuple("PREPARING", 150L, "engineer", false),
                        tuple("READY", null, "lin", true));
    }

    @Test
    void anEventThatNeverMovedIsInItsFirstPhase() {
        assertThat(PhaseSpan.of(event, new Steps(List.of())))
                .extracting(PhaseSpan::phase, PhaseSpan::enteredAt, PhaseSpan::leftAt)
                .containsExactly(tuple("READY", CREATED, null));
    }
}
