package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CorrectedLinesTest {
    private static final Instant AT = Instant.parse("2026-12-04T20:00:00Z");
    private static final DemandWindow WINDOW = new DemandWindow(AT, AT.plusSeconds(3600));

    @Property
    void puttingTheSameCorrectionAgainChangesNothing(
            @ForAll @LongRange(min = 0, max = 1000) long computed,
            @ForAll @LongRange(min = 0, max = 1000) long corrected,
            @ForAll CorrectionKind kind) {
        ComputedLine line = line("cn-east", computed);
        KeptCorrection once = kept(kind, line, corrected);
        List<DemandLine> first = CorrectedLines.of(List.of(line), List.of(once));

        assertThat(CorrectedLines.of(List.of(line), List.of(once, once))).isEqualTo(first);
        assertThat(first).hasSize(1);
    }

    @Property
    void p50StaysBelowP90AndWhatIsNotCorrectedAsItIs(
            @ForAll @LongRange(min = 0, max = 1000) long computed, @ForAll @LongRange(min = 0, max = 1000) long other) {
        ComputedLine east = line("cn-east", computed);
        ComputedLine north = line("cn-north", other);
        List<DemandLine> lines =
                CorrectedLines.of(List.of(east, north), List.of(kept(CorrectionKind.AMOUNTS, east, computed + 1)));

        assertThat(lines).allMatch(line -> line.p50() <= line.p90());
        assertThat(lines.get(1).amounts()).isEqualTo(north.amounts());
        assertThat(DemandTotal.of(lines).stream().mapToLong(DemandTotal::p90).sum())
                .isEqualTo(computed + 1 + other);
    }

    @Property
    void theBaseChangedExactlyWhenTheRulesFindSomethingElse(
            @ForAll @LongRange(min = 0, max = 3) long before, @ForAll @LongRange(min = 0, max = 3) long now) {
        KeptCorrection correction = kept(CorrectionKind.STRUCK, line("cn-east", before), 0);
        DemandLine line = CorrectedLines.of(List.of(line("cn-east", now)), List.of(correction))
                .get(0);

        assertThat(line.correction().baseChanged()).isEqualTo(before != now);
    }

    @Example
    void aCorrectionOfALineThatIsGoneIsStillShown() {
        KeptCorrection correction = kept(CorrectionKind.AMOUNTS, line("cn-east", 5), 7);
        List<DemandLine> lines = CorrectedLines.of(new ArrayList<>(), List.of(correction));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.p90()).isEqualTo(7);
            assertThat(line.computed()).isNull();
            assertThat(line.correction().baseChanged()).isTrue();
            assertThat(line.origin()).isEqualTo(DemandLine.Origin.HIDDEN);
        });
    }

    private static ComputedLine line(String region, long amount) {
        return new ComputedLine(
                new LineKey("origin-fetch", "ECS", region, null, Unit.BITS_PER_SECOND),
                new Message("Fetches", "回源"),
                true,
                Amounts.exactly(amount),
                WINDOW,
                List.of());
    }

    private static KeptCorrection kept(CorrectionKind kind, ComputedLine line, long amount) {
        Amounts amounts = kind == CorrectionKind.STRUCK ? null : Amounts.exactly(amount);
        Amounts base = kind == CorrectionKind.ADDED ? null : line.amounts();
        return new KeptCorrection(
                line.key().text(),
                1,
                new Correction(kind, amounts, base, CorrectedLine.of(line), "because", "engineer", AT));
    }
}
