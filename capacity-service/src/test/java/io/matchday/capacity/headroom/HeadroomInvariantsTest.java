package io.matchday.capacity.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.pool.Product;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class HeadroomInvariantsTest {
    @Property
    void moreStockNeverWorsensTheVerdict(
            @ForAll("demands") Demand demand,
            @ForAll @LongRange(min = 0) long stock,
            @ForAll @LongRange(min = 0) long more) {
        Verdict before = HeadroomRule.judge(demand, new Stock(stock)).verdict();
        Verdict after = HeadroomRule.judge(demand, new Stock(stock).plus(more)).verdict();

        assertThat(after).isLessThanOrEqualTo(before);
    }

    @Property
    void moreTrafficNeverImprovesTheVerdict(
            @ForAll @LongRange(min = 0) long expected,
            @ForAll @LongRange(min = 0) long measured,
            @ForAll @LongRange(min = 0) long more,
            @ForAll @LongRange(min = 0) long stock) {
        Verdict before = verdict(expected, measured, stock);
        Verdict after = verdict(expected, Saturated.sum(measured, more), stock);

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void headroomIsStockLessNeedAndShortExactlyWhenNegative(
            @ForAll("demands") Demand demand, @ForAll @LongRange(min = 0) long stock) {
        Headroom headroom = HeadroomRule.judge(demand, new Stock(stock));

        assertThat(headroom.bitsPerSecond().isPresent()).isEqualTo(demand.need().isPresent());
        demand.need().ifPresent(need -> {
            assertThat(headroom.bitsPerSecond()).hasValue(stock - need);
            assertThat(headroom.verdict() == Verdict.SHORT).isEqualTo(need > stock);
        });
    }

    @Property
    void unknownExactlyWhenThereIsNothingToGoBy(
            @ForAll("demands") Demand demand, @ForAll @LongRange(min = 0) long stock) {
        boolean nothing =
                demand.expectedPeak().isEmpty() && demand.measuredPeak().isEmpty();

        assertThat(HeadroomRule.judge(demand, new Stock(stock)).verdict() == Verdict.UNKNOWN)
                .isEqualTo(nothing);
    }

    @Property
    void theRatioIsAtMostOneAndHasTheSignOfTheHeadroom(
            @ForAll("demands") Demand demand, @ForAll @LongRange(min = 1) long stock) {
        Headroom headroom = HeadroomRule.judge(demand, new Stock(stock));

        headroom.ratio().ifPresent(ratio -> {
            assertThat(ratio).isLessThanOrEqualTo(1);
            assertThat(Math.signum(ratio))
                    .isEqualTo(Long.signum(headroom.bitsPerSecond().orElseThrow()));
        });
    }

    @Property
    void everyVerdictIsExplainedInBothLanguages(
            @ForAll("demands") Demand demand, @ForAll @LongRange(min = 0) long stock) {
        Headroom headroom = HeadroomRule.judge(demand, new Stock(stock));

        assertThat(headroom.explanation().en()).startsWith("CDN: ").endsWith(".");
        assertThat(headroom.explanation().zh()).startsWith("CDN：").endsWith("。");
    }

    @Provide
    Arbitrary<Demand> demands() {
        Arbitrary<OptionalLong> figures = Arbitraries.longs()
                .greaterOrEqual(0)
                .map(OptionalLong::of)
                .injectNull(0.2)
                .map(figure -> figure == null ? OptionalLong.empty() : figure);
        return Combinators.combine(figures, figures)
                .as((expected, measured) -> new Demand(Product.CDN, expected, measured, measured));
    }

    private static Verdict verdict(long expected, long measured, long stock) {
        Demand demand = new Demand(
                Product.CDN, OptionalLong.of(expected), OptionalLong.of(measured), OptionalLong.of(measured));
        return HeadroomRule.judge(demand, new Stock(stock)).verdict();
    }
}
