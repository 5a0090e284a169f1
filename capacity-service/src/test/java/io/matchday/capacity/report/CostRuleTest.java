package io.matchday.capacity.report;

import static io.matchday.capacity.report.Samples.FOUR;
import static io.matchday.capacity.report.Samples.MATCH;
import static io.matchday.capacity.report.Samples.NOON;
import static io.matchday.capacity.report.Samples.POOL;
import static io.matchday.capacity.report.Samples.asked;
import static io.matchday.capacity.report.Samples.perHour;
import static io.matchday.capacity.report.Samples.pool;
import static io.matchday.capacity.report.Samples.promise;
import static io.matchday.capacity.report.Samples.released;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.giveback.MoneyBack;
import io.matchday.capacity.money.Money;
import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.reservation.PastPromises;
import io.matchday.capacity.window.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CostRuleTest {
    private static final Instant AFTER = FOUR.plus(Duration.ofDays(1));
    private static final PastPromises.Kept RESERVED = promise(1, 10, Origin.RESERVED, MATCH);
    /** Seen a day before the match, and promised until it is handed back. */
    private static final PastPromises.Kept GRANTED =
            promise(1007, 10, Origin.GRANTED, Window.since(NOON.minus(Duration.ofDays(1))));

    @Test
    void aReservationCostsForAsLongAsItLasted() {
        assertThat(estimate(RESERVED, List.of())).isEqualTo(cny("20"));
        assertThat(estimate(released(RESERVED, NOON.plus(Duration.ofMinutes(61))), List.of()))
                .as("the second hour is begun")
                .isEqualTo(cny("10"));
    }

    @Test
    void whatWasHandedBackBeforeItBeganCostsNothing() {
        CostPart cost = cost(List.of(released(RESERVED, NOON)), List.of(), "0.5");

        assertThat(cost.items()).isEmpty();
        assertThat(cost.totals()).isEmpty();
    }

    @Test
    void ofAGrantTheWholeWindowWasBoughtWhereARefundTakesBackTheRest() {
        PastPromises.Kept early = released(GRANTED, NOON.plus(Duration.ofHours(1)));

        assertThat(estimate(early, List.of(refund("15", "5", "2")))).isEqualTo(cny("20"));
        assertThat(estimate(early, List.of())).as("nobody pays it back").isEqualTo(cny("5"));
    }

    @Test
    void aGrantThatRunsOnCostsOn() {
        assertThat(estimate(GRANTED, List.of())).as("for a day more").isEqualTo(cny("140"));
        assertThat(estimate(released(GRANTED, FOUR.plusSeconds(1)), List.of(refund("0", "0", "0"))))
                .as("an hour more is begun")
                .isEqualTo(cny("25"));
    }

    @Test
    void aGrantThatWasHandedBackBeforeItsWindowIsPaidWhereARefundIsExpected() {
        PastPromises.Kept before = released(GRANTED, NOON.minusSeconds(1));

        assertThat(cost(List.of(before), List.of(), "0.5").items()).isEmpty();
        assertThat(cost(List.of(before), List.of(refund("20", "0", "0")), "0.5")
                        .totals()
                        .get(0)
                        .net())
                .isEqualTo(cny("0"));
    }

    @Test
    void netIsWhatIsLeftWhenAllHasComeIn() {
        CostTotal total = cost(List.of(released(GRANTED, NOON.plusSeconds(1))), List.of(refund("15", "5", "2")), "0.5")
                .totals()
                .get(0);

        assertThat(total.outstanding()).isEqualTo(cny("8"));
        assertThat(total.net()).isEqualTo(cny("7"));
    }

    @Test
    void withoutAnEndItIsCountedUpToNow() {
        PastPromises.Kept open = promise(1, 10, Origin.RESERVED, Window.since(AFTER.minus(Duration.ofHours(2))));
        PastPromises.Kept ahead = promise(2, 10, Origin.RESERVED, Window.since(AFTER.plusSeconds(1)));

        assertThat(estimate(open, List.of())).isEqualTo(cny("10"));
        assertThat(estimate(ahead, List.of())).as("not begun").isEqualTo(cny("0"));
    }

    @Test
    void whatHasNoPriceIsListedAndInNoTotal() {
        CostPart cost = CostRule.of(new Holdings(List.of(pool()), List.of(RESERVED), List.of()), List.of(), AFTER);

        assertThat(cost.totals()).isEmpty();
        assertThat(cost.unpriced()).singleElement().satisfies(item -> {
            assertThat(item.pool()).isEqualTo(POOL);
            assertThat(item.cost()).isNull();
        });
    }

    @Test
    void aGrantIsKnownByItsRequest() {
        CostItem item = cost(List.of(GRANTED), List.of(), "1").items().get(0);

        assertThat(item.kind()).isEqualTo(ItemKind.SCALE_REQUEST);
        assertThat(item.id()).isEqualTo(7);
    }

    @Property
    void moneyAddsUp(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 1_000_000) Integer> amounts,
            @ForAll @IntRange(max = 999_999) int price,
            @ForAll @IntRange(max = 1000) int received,
            @ForAll @IntRange(max = 1000) int writtenOff,
            @ForAll @IntRange(max = 1000) int outstanding) {
        List<PastPromises.Kept> promises = IntStream.range(0, amounts.size())
                .mapToObj(at -> promise(at, amounts.get(at), Origin.RESERVED, MATCH))
                .toList();
        int expected = received + writtenOff + outstanding;
        MoneyBack.Entry refund = refund("" + expected, "" + received, "" + writtenOff);
        CostPart cost =
                cost(promises, List.of(refund), BigDecimal.valueOf(price, 6).toPlainString());

        CostTotal total = cost.totals().get(0);
        Money sum = cost.items().stream().map(item -> item.cost().estimated()).reduce(Money.zero("CNY"), Money::plus);
        assertThat(total.estimated()).isEqualTo(sum);
        assertThat(total.expectedRefund())
                .isEqualTo(total.receivedRefund().plus(total.writtenOff()).plus(total.outstanding()));
        assertThat(total.net())
                .isEqualTo(total.estimated().minus(total.expectedRefund()).plus(total.writtenOff()));
    }

    private static Money estimate(PastPromises.Kept promise, List<MoneyBack.Entry> refunds) {
        return cost(List.of(promise), refunds, "0.5").totals().get(0).estimated();
    }

    private static CostPart cost(List<PastPromises.Kept> promises, List<MoneyBack.Entry> refunds, String price) {
        PoolFacts pool = pool(POOL, "cn-east", Unit.BITS_PER_SECOND, Optional.of(perHour(price, "CNY")));
        return CostRule.of(
                new Holdings(
                        List.of(pool),
                        promises,
                        List.of(asked(7, 10).granted(10).seen(NOON).kept())),
                refunds,
                AFTER);
    }

    private static MoneyBack.Entry refund(String expected, String received, String writtenOff) {
        return new MoneyBack.Entry(true, 7, cny(expected), cny(received), cny(writtenOff));
    }

    private static Money cny(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }
}
