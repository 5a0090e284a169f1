package io.matchday.capacity.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.matchday.capacity.headroom.Demand;
import io.matchday.capacity.headroom.HeadroomRule;
import io.matchday.capacity.headroom.Stock;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.EventCopy.Customer;
import io.matchday.capacity.intake.EventCopy.Domain;
import io.matchday.capacity.pool.Product;
import io.matchday.capacity.whatif.WhatIfOutcome.ProductOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WhatIfPropertiesTest {
    private static final long MOST = 1_000_000_000_000_000L;
    private static final Instant START = Instant.parse("2026-12-05T12:00:00Z");

    @Property
    void supposingNothingIsThePlainHeadroom(
            @ForAll @LongRange(min = 1, max = MOST) long need,
            @ForAll @LongRange(max = MOST) long east,
            @ForAll @LongRange(max = MOST) long north) {
        ProductOutcome outcome = outcome(need, east, north, supposed(BigDecimal.ONE, List.of(), Map.of()));
        Demand demand = new Demand(Product.CDN, OptionalLong.of(need), OptionalLong.empty(), OptionalLong.empty());

        assertThat(outcome.needBitsPerSecond()).isEqualTo(need);
        assertThat(outcome.stockBitsPerSecond()).isEqualTo(east + north);
        assertThat(outcome.verdict())
                .isEqualTo(HeadroomRule.judge(demand, new Stock(east + north)).verdict());
    }

    @Property
    void aGreaterAudienceNeverNeedsLess(
            @ForAll @LongRange(min = 1, max = MOST) long need,
            @ForAll @LongRange(max = MOST) long stock,
            @ForAll @LongRange(min = 1, max = 200) long tenths,
            @ForAll @LongRange(max = 100) long more) {
        ProductOutcome less = outcome(need, stock, 0, supposed(BigDecimal.valueOf(tenths, 1), List.of(), Map.of()));
        ProductOutcome greater =
                outcome(need, stock, 0, supposed(BigDecimal.valueOf(tenths + more, 1), List.of(), Map.of()));

        assertThat(greater.needBitsPerSecond()).isGreaterThanOrEqualTo(less.needBitsPerSecond());
        assertThat(greater.missingBitsPerSecond()).isGreaterThanOrEqualTo(less.missingBitsPerSecond());
        assertThat(greater.askBitsPerSecond()).isGreaterThanOrEqualTo(less.askBitsPerSecond());
        assertThat(greater.verdict()).isGreaterThanOrEqualTo(less.verdict());
    }

    @Property
    void losingARegionNeverHelpsAndLosesNoViewer(
            @ForAll @LongRange(min = 1, max = MOST) long need,
            @ForAll @LongRange(min = 1, max = MOST) long east,
            @ForAll @LongRange(min = 1, max = MOST) long north) {
        ProductOutcome all = outcome(need, east, north, supposed(BigDecimal.ONE, List.of(), Map.of()));
        ProductOutcome lost = outcome(need, east, north, supposed(BigDecimal.ONE, List.of("cn-east"), Map.of()));

        assertThat(lost.stockBitsPerSecond()).isEqualTo(north);
        assertThat(lost.verdict()).isGreaterThanOrEqualTo(all.verdict());
        assertThat((double) lost.regions().stream()
                        .mapToLong(RegionNeed::needBitsPerSecond)
                        .sum())
                .isCloseTo((double) need, within(2.0 + need * 1e-12));
    }

    @Property
    void askingForWhatIsToldLeavesAFifthFree(
            @ForAll @LongRange(min = 1, max = MOST) long need, @ForAll @LongRange(max = MOST) long stock) {
        ProductOutcome outcome = outcome(need, stock, 0, supposed(BigDecimal.ONE, List.of(), Map.of()));
        ProductOutcome asked =
                outcome(need, stock + outcome.askBitsPerSecond(), 0, supposed(BigDecimal.ONE, List.of(), Map.of()));

        assertThat(asked.askBitsPerSecond()).isZero();
    }

    @Test
    void viewersMoveInTheProportionAskedFor() {
        List<Part> parts = List.of(part("a", "cn-east", 100), part("b", "cn-north", 100), part("c", "cn-south", 100));
        WhatIf supposed = supposed(
                BigDecimal.ONE,
                List.of("cn-east"),
                Map.of("cn-north", BigDecimal.ONE, "cn-south", BigDecimal.valueOf(3)));
        ProductOutcome outcome =
                WhatIfRule.of(event(120), Optional.empty(), parts, supposed).get(0);

        assertThat(outcome.regions()).extracting(RegionNeed::region).containsExactly("cn-east", "cn-north", "cn-south");
        assertThat(outcome.regions()).extracting(RegionNeed::needBitsPerSecond).containsExactly(0L, 50L, 70L);
        assertThat(outcome.regions())
                .extracting(RegionNeed::movedInBitsPerSecond)
                .containsExactly(0L, 10L, 30L);
    }

    private static ProductOutcome outcome(long need, long east, long north, WhatIf supposed) {
        return WhatIfRule.of(
                        event(need),
                        Optional.empty(),
                        List.of(part("a", "cn-east", east), part("b", "cn-north", north)),
                        supposed)
                .get(0);
    }

    private static WhatIf supposed(BigDecimal factor, List<String> lost, Map<String, BigDecimal> moveTo) {
        return new WhatIf(factor, lost, null, null, null, moveTo);
    }

    private static Part part(String pool, String region, long amount) {
        return new Part(pool, Product.CDN, region, "own", amount);
    }

    private static EventCopy event(long announced) {
        return new EventCopy(
                "cup",
                new Customer("aurora"),
                START,
                START.plusSeconds(3600),
                "LIVE",
                List.of("CDN"),
                List.of(new Domain("play.example", "PULL", "CDN", null, List.of(), announced)),
                null);
    }
}
