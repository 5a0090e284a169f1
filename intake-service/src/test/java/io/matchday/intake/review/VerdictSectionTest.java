package io.matchday.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.Evening;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Cards;
import io.matchday.intake.readiness.Colour;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ScoreChange;
import io.matchday.intake.readiness.Scorecard;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictSectionTest {

    private static final Missing DEADLINE = missing(Area.DEADLINES, true, "late");
    private static final Missing PEOPLE = missing(Area.PEOPLE, true, "nobody").ownedBy("Lin");
    private static final Missing DRILL = missing(Area.DRILLS, false, "slow");
    private static final Instant NOW = Evening.at("09:00");

    @Test
    void whatBlocksComesFirstAndAmongAreasTheWorst() {
        VerdictSection section = section(Cards.of(DRILL, DEADLINE, PEOPLE), "en");
        assertThat(section.tone()).isEqualTo("red");
        assertThat(section.sentence()).isEqualTo("Not ready: 2 blocking");
        assertThat(section.blocking()).extracting(OpenItem::message).containsExactly("nobody", "late");
        assertThat(section.blocking()).extracting(OpenItem::owner).containsExactly("Lin", null);
        assertThat(section.advisory()).extracting(OpenItem::message).containsExactly("slow");
        assertThat(section.areas()).hasSize(Area.values().length);
        assertThat(section.areas().subList(0, 4))
                .extracting(AreaRow::title)
                .containsExactly("People", "Deadlines", "Drills", "Information");
    }

    @Test
    void whatOnlyShouldBeMendedLeavesTheEventReadyWithReservations() {
        VerdictSection section = section(Cards.of(DRILL), "zh");
        assertThat(section.tone()).isEqualTo("yellow");
        assertThat(section.word()).isEqualTo("黄");
        assertThat(section.sentence()).contains("1 项建议完善");
    }

    @Test
    void anEventOfWhichNothingIsMissingIsGreen() {
        VerdictSection section = section(Cards.of(), "en");
        assertThat(section.tone()).isEqualTo("green");
        assertThat(section.blocking()).isEmpty();
        assertThat(section.advisory()).isEmpty();
    }

    @Test
    void theHistoryIsALineFromTheFirstScoreToNow() {
        Scorecard card = Cards.of(DEADLINE, PEOPLE);
        StepChart chart = StepChart.of(
                List.of(
                        new ScoreChange(NOW.minusSeconds(7200), Colour.RED, 10),
                        new ScoreChange(NOW.minusSeconds(3600), Colour.YELLOW, 1)),
                card,
                NOW,
                reader("en"));
        assertThat(chart.path()).isEqualTo("M70.0 155.0H343.0V72.4H616.0V127.8");
        assertThat(chart.tone()).isEqualTo("red");
        assertThat(chart.label()).isEqualTo("Score since 12-05 15:00, 2 times recorded: at best Yellow, now Red");
        assertThat(StepChart.of(List.of(), card, NOW, reader("en"))).isNull();
    }

    @Test
    void aBetterScoreIsNeverBelowAWorseOne() {
        double reached = 0;
        for (Colour colour : List.of(Colour.GREEN, Colour.YELLOW, Colour.RED)) {
            for (int open = 0; open <= Area.values().length; open++) {
                double y = StepChart.y(new ScoreChange(NOW, colour, open));
                assertThat(y).isGreaterThan(reached);
                reached = y;
            }
        }
    }

    private static VerdictSection section(Scorecard card, String language) {
        return VerdictSection.of(card, null, null, reader(language));
    }

    private static Reader reader(String language) {
        return Reader.of(language, Evening.facts());
    }

    private static Missing missing(Area area, boolean blocking, String text) {
        Message message = new Message(text, text);
        return blocking
                ? Missing.blocking(area, text, text, message, message)
                : Missing.advisory(area, text, text, message, message);
    }
}
