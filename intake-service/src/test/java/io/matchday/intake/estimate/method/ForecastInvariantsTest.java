package io.matchday.intake.estimate.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import net.jqwik.api.constraints.DoubleRange;

/** What holds of estimates whatever happened in the past. */
class ForecastInvariantsTest {

    private static final Occasion TARGET = Occasions.of("target", "customer-0", "genre-0", 0);

    @Provide
    Arbitrary<List<Measured>> past() {
        Arbitrary<Measured> one = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 1_500),
                        Arbitraries.doubles().between(1, 1e6))
                .as((customer, genre, daysAgo, value) ->
                        new Measured(Occasions.of("", "customer-" + customer, "genre-" + genre, daysAgo), value));
        return one.list().ofMinSize(1).ofMaxSize(30).map(ForecastInvariantsTest::keyed);
    }

    @Property(tries = 200)
    void quantilesAreInOrder(@ForAll("past") List<Measured> past) {
        Forecast said = forecast(past);
        assertThat(said.p10()).isPositive().isLessThanOrEqualTo(said.p50());
        assertThat(said.p90()).isFinite().isGreaterThanOrEqualTo(said.p50());
    }

    @Property(tries = 200)
    void theUnitDoesNotMatter(@ForAll("past") List<Measured> past, @ForAll @DoubleRange(min = 1, max = 1e9) double by) {
        Forecast one = forecast(past);
        Forecast scaled = forecast(past.stream()
                .map(each -> new Measured(each.occasion(), each.value() * by))
                .toList());
        assertThat(scaled.p10()).isCloseTo(one.p10() * by, within(1e-5 * one.p10() * by));
        assertThat(scaled.p50()).isCloseTo(one.p50() * by, within(1e-5 * one.p50() * by));
        assertThat(scaled.p90()).isCloseTo(one.p90() * by, within(1e-5 * one.p90() * by));
    }

    @Property(tries = 200)
    void theOrderDoesNotMatter(@ForAll("past") List<Measured> past, @ForAll long seed) {
        List<Measured> shuffled = new ArrayList<>(past);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(forecast(shuffled)).isEqualTo(forecast(past));
    }

    @Property(tries = 200)
    void oneMoreEventLikeTheTargetDrawsTheMiddleTowardsIt(
            @ForAll("past") List<Measured> past, @ForAll @DoubleRange(min = 1, max = 1e6) double value) {
        double before = forecast(past).p50();
        List<Measured> more = new ArrayList<>(past);
        more.add(new Measured(Occasions.of("like-the-target", "customer-0", "genre-0", 0), value));
        double after = forecast(more).p50();
        // The regression is solved round by round, until it settles.
        double slack = 1 + 1e-4;
        assertThat(after).isBetween(Math.min(before, value) / slack, Math.max(before, value) * slack);
        assertThat(Math.abs(Math.log(after / value)))
                .isLessThanOrEqualTo(Math.abs(Math.log(before / value)) * slack + 1e-4);
    }

    private static Forecast forecast(List<Measured> past) {
        return Forecaster.forecast(TARGET, past, Quantity.PEAK_BITS).orElseThrow();
    }

    private static List<Measured> keyed(List<Measured> past) {
        List<Measured> keyed = new ArrayList<>();
        for (Measured one : past) {
            Occasion occasion = one.occasion();
            keyed.add(new Measured(
                    new Occasion(
                            "event-" + keyed.size(),
                            occasion.customer(),
                            occasion.genre(),
                            occasion.level(),
                            occasion.platform(),
                            occasion.zone(),
                            occasion.startsAt(),
                            occasion.audience(),
                            null,
                            false),
                    one.value()));
        }
        return keyed;
    }
}
