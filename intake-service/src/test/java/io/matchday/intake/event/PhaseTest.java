package io.matchday.intake.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

    @ParameterizedTest(name = "{0} to {1}: {2}, because {3}")
    @CsvSource({
        "DRAFT,     PREPARING, true,  somebody took the event on",
        "DRAFT,     READY,     false, nothing has been prepared",
        "PREPARING, READY,     true,  the readiness gate decides",
        "PREPARING, LIVE,      false, readiness cannot be skipped",
        "READY,     PREPARING, true,  something changed after the review",
        "READY,     LIVE,      true,  the event starts",
        "READY,     CANCELLED, true,  it has not begun",
        "LIVE,      CANCELLED, false, what has begun is closed and not cancelled",
        "LIVE,      CLOSED,    false, closing is a phase of its own",
        "CLOSING,   LIVE,      true,  traffic came back",
        "CLOSING,   CLOSED,    true,  the closure gate decides",
        "CLOSED,    LIVE,      false, closed is closed",
        "CANCELLED, DRAFT,     false, cancelled is cancelled"
    })
    void stepsThatMayBeTaken(Phase from, Phase to, boolean allowed, String because) {
        assertThat(from.next().contains(to)).as(because).isEqualTo(allowed);
    }

    @Property
    void whateverIsTriedAnEventThatHasBegunIsNeverCancelled(@ForAll @Size(max = 30) List<Phase> attempts) {
        Phase phase = Phase.DRAFT;
        Set<Phase> past = EnumSet.of(phase);
        for (Phase attempt : attempts) {
            phase = phase.next().contains(attempt) ? attempt : phase;
            past.add(phase);
        }
        if (past.contains(Phase.LIVE)) {
            assertThat(past).doesNotContain(Phase.CANCELLED);
        }
        if (past.contains(Phase.CLOSED)) {
            assertThat(past).contains(Phase.PREPARING, Phase.READY, Phase.LIVE, Phase.CLOSING);
        }
    }
}
