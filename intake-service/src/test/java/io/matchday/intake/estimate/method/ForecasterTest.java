package io.matchday.intake.estimate.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecasterTest {

    private static final Occasion TARGET = Occasions.of("target", "aurora", "esports", 0);

    @Test
    void withoutAPastThereIsNoNumber() {
        assertThat(Forecaster.forecast(TARGET, List.of(), Quantity.PEAK_BITS)).isEmpty();
    }

    @Test
    void oneEventGivesItsValueInAWideBand() {
        Forecast said = forecast(TARGET, List.of(past("one", "aurora", "esports", 30, 100)));
        assertThat(said.p50()).isCloseTo(100, within(1.0));
        assertThat(said.p90()).isGreaterThan(230);
        assertThat(said.p10()).isLessThan(44);
        assertThat(said.founded()).isFalse();
    }

    @Test
    void eventsThatAgreeNarrowTheBandTheMoreTheyAre() {
        double before = Double.MAX_VALUE;
        for (int count : new int[] {1, 3, 10, 40}) {
            List<Measured> past = IntStream.range(0, count)
                    .mapToObj(at -> past("p" + at, "aurora", "esports", 10 + at, at % 2 == 0 ? 95 : 105))
                    .toList();
            Forecast said = forecast(TARGET, past);
            assertThat(said.p90() / said.p10()).as("%d events", count).isLessThan(before);
            before = said.p90() / said.p10();
        }
        assertThat(before).isLessThan(1.5);
    }

    @Test
    void aTrendOfTheCustomerIsCarriedOn() {
        List<Measured> past = IntStream.rangeClosed(1, 12)
                .mapToObj(at -> past("p" + at, "aurora", "esports", 91L * at, 100 * Math.pow(1.5, -at / 4.0)))
                .toList();
        Forecast said = forecast(TARGET, past);
        assertThat(said.p50()).isBetween(88.0, 105.0);
        assertThat(said.parts()).allMatch(part -> part.growthFactor() > 1);
    }

    @Test
    void twiceTheViewersMakeTwiceTheBandwidth() {
        List<Measured> past = IntStream.range(0, 8)
                .mapToObj(at -> new Measured(Occasions.of("p" + at, "aurora", "esports", 10 + at, 1_000L), 100))
                .toList();
        Forecast said = forecast(Occasions.of("target", "aurora", "esports", 0, 2_000L), past);
        assertThat(said.byAudience()).isTrue();
        assertThat(said.p50()).isCloseTo(200, within(12.0));
        assertThat(said.parts()).allMatch(part -> Math.abs(part.audienceFactor() - 2) < 1e-9);
    }

    @Test
    void aSurpriseMovesTheMiddleLittle() {
        List<Measured> past = new ArrayList<>(IntStream.range(0, 10)
                .mapToObj(at -> past("p" + at, "aurora", "esports", 10 + at, 100))
                .toList());
        past.add(past("surprise", "aurora", "esports", 5, 1_000));
        assertThat(forecast(TARGET, past).p50()).isBetween(100.0, 115.0);
    }

    @Test
    void anotherCustomersEventsSayLessThanItsOwn() {
        List<Measured> past = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(at -> past("theirs" + at, "big", "esports", 10 + at, 1_000))
                .toList());
        double alone = forecast(TARGET, past).p50();
        past.addAll(IntStream.range(0, 4)
                .mapToObj(at -> past("own" + at, "aurora", "esports", 10 + at, 100))
                .toList());
        assertThat(alone).isGreaterThan(900);
        assertThat(forecast(TARGET, past).p50()).isLessThan(200);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "aurora, esports, CUSTOMER_AND_GENRE",
        "aurora, concert, CUSTOMER",
        "other, esports, GENRE",
        "other, concert, ANY"
    })
    void itSaysOfWhatGroupItHasEnough(String customer, String genre, Group group) {
        List<Measured> past = IntStream.range(0, 3)
                .mapToObj(at -> past("p" + at, customer, genre, 10 + at, 100))
                .toList();
        assertThat(forecast(TARGET, past).group()).isEqualTo(group);
    }

    @Test
    void theBasisAddsUpToTheMiddle() {
        List<Measured> past = IntStream.range(0, 9)
                .mapToObj(at -> past("p" + at, at % 3 == 0 ? "other" : "aurora", "esports", 40L * at + 1, 80 + 9 * at))
                .toList();
        Forecast said = forecast(TARGET, past);
        double mean = said.parts().stream()
                .mapToDouble(part -> part.weight() * Math.log(part.adjusted()))
                .sum();
        assertThat(Math.exp(mean)).isCloseTo(said.p50(), within(1e-6 * said.p50()));
        assertThat(said.parts().stream().mapToDouble(Part::weight).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aRatioStaysOne() {
        List<Measured> past = List.of(past("p", "aurora", "esports", 3, 0.9));
        Forecast said = Forecaster.forecast(TARGET, past, Quantity.ERROR_RATIO).orElseThrow();
        assertThat(said.p90()).isEqualTo(1);
    }

    private static Forecast forecast(Occasion target, List<Measured> past) {
        return Forecaster.forecast(target, past, Quantity.PEAK_BITS).orElseThrow();
    }

    private static Measured past(String key, String customer, String genre, long daysAgo, double value) {
        return new Measured(Occasions.of(key, customer, genre, daysAgo), value);
    }
}
