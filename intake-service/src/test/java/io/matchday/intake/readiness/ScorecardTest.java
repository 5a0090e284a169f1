package io.matchday.intake.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.platform.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final Message SAID = new Message("said", "说");

    @Test
    void anEventWithNothingMissingIsGreenInEveryArea() {
        Scorecard card = Scorecard.of(List.of());
        assertThat(card.ready()).isTrue();
        assertThat(card.colour()).isEqualTo(Colour.GREEN);
        assertThat(card.rows()).extracting(Scorecard.Row::area).containsExactly(Area.values());
    }

    @Test
    void whatShouldBeMendedTurnsItsRowYellowAndLeavesTheGateOpen() {
        Scorecard card = Scorecard.of(List.of(advisory("a")));
        assertThat(card.ready()).isTrue();
        assertThat(card.colour()).isEqualTo(Colour.YELLOW);
        assertThat(card.blocking()).isEmpty();
    }

    @Test
    void whatBlocksTurnsItsRowRedStandsFirstAndClosesTheGate() {
        Scorecard card = Scorecard.of(List.of(advisory("a"), blocking("b")));
        assertThat(card.ready()).isFalse();
        assertThat(card.rows())
                .filteredOn(row -> row.area() == Area.PLANS)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.colour()).isEqualTo(Colour.RED);
                    assertThat(row.missing()).extracting(Missing::subject).containsExactly("b", "a");
                });
        assertThat(card.rows())
                .filteredOn(row -> row.area() != Area.PLANS)
                .extracting(Scorecard.Row::colour)
                .containsOnly(Colour.GREEN);
        assertThat(card.blocking()).extracting(Missing::subject).containsExactly("b");
    }

    private static Missing advisory(String subject) {
        return Missing.advisory(Area.PLANS, "code", subject, SAID, SAID);
    }

    private static Missing blocking(String subject) {
        return Missing.blocking(Area.PLANS, "code", subject, SAID, SAID);
    }
}
