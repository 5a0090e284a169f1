package io.matchday.capacity.giveback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.capacity.money.Money;
import io.matchday.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private enum Act {
        RECEIVE,
        WRITE_OFF,
        EXPECT
    }

    private record Try(Act act, Money amount) {}

    @Property
    void theMoneyAddsUpWhateverIsTried(@ForAll("amounts") Money expected, @ForAll("tries") List<Try> tries) {
        Balance balance = Balance.expecting(expected);
        Money received = Money.zero("CNY");
        Money writtenOff = Money.zero("CNY");
        for (Try one : tries) {
            try {
                balance = done(balance, one);
                received = one.act() == Act.RECEIVE ? received.plus(one.amount()) : received;
                writtenOff = one.act() == Act.WRITE_OFF ? writtenOff.plus(one.amount()) : writtenOff;
            } catch (ProblemException refused) {
                assertThat(refused.code()).isEqualTo(GivebackProblem.MORE_THAN_OUTSTANDING);
            }
            assertThat(balance.received()).isEqualTo(received);
            assertThat(balance.writtenOff()).isEqualTo(writtenOff);
            assertThat(balance.outstanding().isNegative()).isFalse();
            assertThat(balance.received().plus(balance.writtenOff()).plus(balance.outstanding()))
                    .isEqualTo(balance.expected());
        }
    }

    @Property
    void totalsAreTheSumsOfTheirParts(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        Balance dollars = Balance.expecting(new Money(BigDecimal.TEN, "USD"));

        List<CurrencyTotal> totals =
                CurrencyTotal.of(List.of(Balance.expecting(one), dollars, Balance.expecting(other)));

        assertThat(totals).map(total -> total.expected().currency()).containsExactly("CNY", "USD");
        assertThat(totals.get(0).outstanding()).isEqualTo(one.plus(other));
        assertThat(totals.get(1).outstanding()).isEqualTo(new Money(BigDecimal.TEN, "USD"));
    }

    @Test
    void currenciesAreNeverMixed() {
        Balance balance = Balance.expecting(new Money(BigDecimal.TEN, "CNY"));

        assertThatThrownBy(() -> balance.receive(new Money(BigDecimal.ONE, "USD")))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.code())
                        .isEqualTo(GivebackProblem.OTHER_CURRENCY));
    }

    private static Balance done(Balance balance, Try one) {
        return switch (one.act()) {
            case RECEIVE -> balance.receive(one.amount());
            case WRITE_OFF -> balance.writeOff(one.amount());
            case EXPECT -> balance.expect(one.amount());
        };
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(6)
                .map(amount -> new Money(amount, "CNY"));
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(Arbitraries.of(Act.class), amounts())
                .as(Try::new)
                .list()
                .ofMaxSize(40);
    }
}
