package io.matchday.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.Evening;
import io.matchday.intake.roster.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void whoComesWhenTheOtherGoesStaysInTheLane() {
        Piece early = piece("11:00", "13:00", "Ada");
        Piece late = piece("13:00", "15:00", "Tom");
        assertThat(Lanes.of(List.of(late, early))).containsExactly(List.of(early, late));
    }

    @Test
    void whatOverlapsGoesBelowAndTheFirstLaneThatIsFreeIsTaken() {
        Piece early = piece("11:00", "13:00", "Ada");
        Piece handover = piece("12:50", "15:00", "Tom");
        Piece night = piece("14:00", "16:00", "Ada");
        assertThat(Lanes.of(List.of(early, handover, night))).containsExactly(List.of(early, night), List.of(handover));
    }

    @Property(tries = 300)
    void nothingIsLostAndNoTwoAreOnEachOther(@ForAll("pieces") List<Piece> pieces) {
        List<List<Piece>> lanes = Lanes.of(pieces);
        assertThat(lanes.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(pieces);
        for (List<Piece> lane : lanes) {
            for (int i = 1; i < lane.size(); i++) {
                assertThat(lane.get(i).span().from())
                        .isAfterOrEqualTo(lane.get(i - 1).span().to());
            }
        }
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(1, 120))
                .as((from, length) -> new Piece(
                        new Span(
                                Evening.at("11:00").plusSeconds(60L * from),
                                Evening.at("11:00").plusSeconds(60L * (from + length))),
                        "x" + from,
                        "duty"))
                .list()
                .ofMaxSize(30);
    }

    private static Piece piece(String from, String to, String label) {
        return new Piece(new Span(Evening.at(from), Evening.at(to)), label, "duty");
    }
}
