package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void whoComesWhileAllTurnsAreTakenIsToldToComeAgain() {
        Turns turns = new Turns(1, Duration.ZERO);
        turns.take(() -> assertThatThrownBy(() -> turns.take(() -> "never"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(CommonProblem.UNAVAILABLE)));
        assertThat(turns.take(() -> "now")).isEqualTo("now");
    }

    @Test
    void aReadingThatFailsGivesItsTurnBack() {
        Turns turns = new Turns(1, Duration.ZERO);
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.take(() -> "now")).isEqualTo("now");
    }
}
