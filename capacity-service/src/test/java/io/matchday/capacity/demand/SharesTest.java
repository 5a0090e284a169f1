package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class SharesTest {
    @Property
    void partsAddUpToTheWholeAndNoneIsOffByOne(
            @ForAll("weights") List<BigDecimal> weights, @ForAll @LongRange(min = 0, max = Amounts.MOST) long whole) {
        List<Long> parts = new Shares(weights).of(whole);
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        for (int at = 0; at < parts.size(); at++) {
            BigDecimal exact =
                    weights.get(at).multiply(BigDecimal.valueOf(whole)).divide(sum, MathContext.DECIMAL128);
            assertThat(exact.subtract(BigDecimal.valueOf(parts.get(at))).abs()).isLessThan(BigDecimal.ONE);
        }
    }

    @Property
    void p50StaysBelowP90InEachPart(
            @ForAll("weights") List<BigDecimal> weights,
            @ForAll @LongRange(min = 0, max = 1_000_000) long p50,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        List<Amounts> parts = new Shares(weights).of(new Amounts(p50, p50 + more));

        assertThat(parts.stream().reduce(Amounts.NONE, Amounts::plus)).isEqualTo(new Amounts(p50, p50 + more));
    }

    @Example
    void whatIsLeftGoesToTheGreatestRemainderAndTheFirstOfEquals() {
        assertThat(new Shares(List.of(new BigDecimal("0.2"), new BigDecimal("0.5"), new BigDecimal("0.3"))).of(11))
                .containsExactly(2L, 6L, 3L);
        assertThat(new Shares(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)).of(10))
                .containsExactly(4L, 3L, 3L);
    }

    @Example
    void nothingIsNoShare() {
        assertThatThrownBy(() -> new Shares(List.of(BigDecimal.ZERO))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shares(List.of(BigDecimal.ONE, BigDecimal.valueOf(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), BigDecimal.ONE)
                .ofScale(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
