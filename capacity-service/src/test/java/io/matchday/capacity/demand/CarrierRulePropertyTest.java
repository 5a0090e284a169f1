package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CarrierRulePropertyTest {
    private static final List<String> CARRIERS = List.of("telecom", "unicom", "mobile");

    /** What can flow is bounded by every choice of who is left out (max-flow min-cut), and the least bound is reached. */
    @Property
    void whatIsMissingIsWhatNoWayOfServingCouldServe(
            @ForAll @Size(3) List<@LongRange(min = 0, max = 20) Long> needs,
            @ForAll @LongRange(min = 0, max = 20) long others,
            @ForAll @Size(3) List<@LongRange(min = 0, max = 20) Long> own,
            @ForAll @LongRange(min = 0, max = 20) long shared) {
        long missing = CarrierRule.shortBy(byCarrier(needs), others, new Stock(shared, byCarrier(own)));

        assertThat(missing).isEqualTo(leastBound(needs, others, own, shared));
    }

    @Property
    void morePoolsNeverLeaveMoreMissing(
            @ForAll @Size(3) List<@LongRange(min = 0, max = 20) Long> needs,
            @ForAll @LongRange(min = 0, max = 20) long others,
            @ForAll @Size(3) List<@LongRange(min = 0, max = 20) Long> own,
            @ForAll @LongRange(min = 0, max = 20) long more) {
        Stock stock = new Stock(5, byCarrier(own));

        assertThat(CarrierRule.shortBy(byCarrier(needs), others, stock.plus(Stock.of("unicom", more))))
                .isLessThanOrEqualTo(CarrierRule.shortBy(byCarrier(needs), others, stock));
    }

    /** Any set of viewers needs no less than all pools that could serve one of them have. */
    private static long leastBound(List<Long> needs, long others, List<Long> own, long shared) {
        return IntStream.range(0, 1 << (needs.size() + 1))
                .mapToLong(set -> unserved(set, needs, others, own, shared))
                .max()
                .orElseThrow();
    }

    private static long unserved(int set, List<Long> needs, long others, List<Long> own, long shared) {
        boolean withOthers = (set & 1 << needs.size()) != 0;
        long need = (withOthers ? others : 0) + in(set, needs);
        long able =
                withOthers ? shared + own.stream().mapToLong(Long::longValue).sum() : shared + in(set, own);
        return set == 0 ? 0 : need - able;
    }

    private static long in(int set, List<Long> amounts) {
        return IntStream.range(0, amounts.size())
                .filter(i -> (set & 1 << i) != 0)
                .mapToLong(amounts::get)
                .sum();
    }

    private static Map<String, Long> byCarrier(List<Long> amounts) {
        return Map.of(
                CARRIERS.get(0), amounts.get(0), CARRIERS.get(1), amounts.get(1), CARRIERS.get(2), amounts.get(2));
    }
}
