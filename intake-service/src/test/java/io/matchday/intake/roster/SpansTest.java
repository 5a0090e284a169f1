package io.matchday.intake.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final Instant ZERO = Instant.parse("2026-12-05T00:00:00Z");

    @Property
    void gapsAndWhatIsCoveredAreTheWholeExactly(
            @ForAll("spans") List<Span> covering, @ForAll("span") Span whole, @ForAll @IntRange(max = 60) int second) {
        List<Span> gaps = Spans.uncovered(whole, covering);
        Instant at = ZERO.plusSeconds(second);
        boolean covered = covering.stream().anyMatch(span -> span.contains(at));
        assertThat(gaps.stream().filter(gap -> gap.contains(at)).count())
                .isEqualTo(whole.contains(at) && !covered ? 1 : 0);
        Duration inGaps = total(gaps);
        Duration inCovering = total(Spans.joined(
                covering.stream().flatMap(span -> span.within(whole).stream()).toList()));
        assertThat(inGaps.plus(inCovering)).isEqualTo(whole.length());
    }

    @Property
    void theOrderMeansNothing(@ForAll("spans") List<Span> spans, @ForAll("span") Span whole, @ForAll long seed) {
        List<Span> shuffled = new ArrayList<>(spans);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Spans.uncovered(whole, shuffled)).isEqualTo(Spans.uncovered(whole, spans));
        assertThat(Spans.overlapping(shuffled)).isEqualTo(Spans.overlapping(spans));
    }

    @Property
    void whatOverlapsLiesInTwoOrMore(@ForAll("spans") List<Span> spans, @ForAll @IntRange(max = 60) int second) {
        Instant at = ZERO.plusSeconds(second);
        long times = spans.stream().filter(span -> span.contains(at)).count();
        assertThat(Spans.overlapping(spans).stream().anyMatch(span -> span.contains(at)))
                .isEqualTo(times > 1);
    }

    @Property
    void joinedSpansNeitherTouchNorGoBack(@ForAll("spans") List<Span> spans) {
        List<Span> joined = Spans.joined(spans);
        for (int i = 1; i < joined.size(); i++) {
            assertThat(joined.get(i).from()).isAfter(joined.get(i - 1).to());
        }
    }

    @Test
    void anEmptyRosterIsOneGap() {
        Span whole = span(0, 10);
        assertThat(Spans.uncovered(whole, List.of())).containsExactly(whole);
        assertThat(Spans.uncovered(whole, List.of(span(-5, 15)))).isEmpty();
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return span().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Span> span() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 50);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 20);
        return Combinators.combine(from, length).as((start, seconds) -> span(start, start + seconds));
    }

    private static Span span(int from, int to) {
        return new Span(ZERO.plusSeconds(from), ZERO.plusSeconds(to));
    }

    private static Duration total(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }
}
