package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.demand.Parameter.Op;
import io.matchday.capacity.demand.Parameter.Shown;
import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {
    private static final Term MISS = term("miss ratio", "回源率", Op.TIMES, "0.03", "0.05", Shown.RATIO);

    @Test
    void theWayIsToldWithItsNumbers() {
        Term certain = Term.times(MISS.name(), MISS.p50(), Shown.RATIO);
        Derivation derivation = Derivation.of(
                Amounts.exactly(8_200_000_000_000L), calculation(List.of(certain), 2, Unit.BITS_PER_SECOND));

        assertThat(derivation.amounts()).isEqualTo(Amounts.exactly(492_000_000_000L));
        assertThat(derivation.steps())
                .containsExactly(new Message(
                        "8.2 Tbit/s × miss ratio 3 % × redundancy 2 = 492 Gbit/s",
                        "8.2 Tbit/s × 回源率 3 % × 冗余 2 = 492 Gbit/s"));
    }

    @Test
    void whatIsUncertainIsToldTwice() {
        Derivation derivation =
                Derivation.of(Amounts.exactly(1000), calculation(List.of(MISS), 1, Unit.BITS_PER_SECOND));

        assertThat(derivation.amounts()).isEqualTo(new Amounts(30, 50));
        assertThat(derivation.steps())
                .extracting(Message::en)
                .containsExactly(
                        "p50: 1 kbit/s × miss ratio 3 % = 30 bit/s", "p90: 1 kbit/s × miss ratio 5 % = 50 bit/s");
    }

    @Test
    void whatGoesOnUnchangedNeedsNoStep() {
        assertThat(Derivation.of(Amounts.exactly(7), calculation(List.of(), 1, Unit.BITS_PER_SECOND)))
                .isEqualTo(new Derivation(Amounts.exactly(7), List.of()));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "10, 3, 1, 4, a part of a machine is a machine",
        "10, 3, 2, 8, each of two has to be whole",
        "9, 3, 2, 6, what is whole stays",
        "0, 3, 2, 0, nothing needs nothing"
    })
    void machinesAreWhole(long base, String each, int redundancy, long machines, String reason) {
        Term per = term("one", "一台", Op.PER, each, each, Shown.NUMBER);

        assertThat(calculation(List.of(per), redundancy, Unit.VCPU).value(base, Term::p90))
                .as(reason)
                .isEqualTo(machines);
    }

    @Test
    void noRoundingOnTheWayAddsAUnit() {
        Term third = term("third", "三分之一", Op.PER, "3", "3", Shown.NUMBER);
        Term thrice = term("thrice", "三倍", Op.TIMES, "3", "3", Shown.NUMBER);

        assertThat(calculation(List.of(third, thrice), 1, Unit.BITS_PER_SECOND).value(2, Term::p90))
                .isEqualTo(2);
    }

    @Test
    void beyondAllMeasureIsTheGreatestAmount() {
        Term great = term("great", "极大", Op.TIMES, "1000000", "1000000", Shown.NUMBER);

        assertThat(calculation(List.of(great), 2, Unit.BYTES).value(Amounts.MOST, Term::p90))
                .isEqualTo(Amounts.MOST);
    }

    private static Calculation calculation(List<Term> terms, int redundancy, Unit into) {
        return new Calculation(Unit.BITS_PER_SECOND, terms, redundancy, into);
    }

    private static Term term(String en, String zh, Op op, String p50, String p90, Shown shown) {
        return new Term(op, new Message(en, zh), new BigDecimal(p50), new BigDecimal(p90), shown);
    }
}
