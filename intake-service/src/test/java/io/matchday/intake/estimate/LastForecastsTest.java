package io.matchday.intake.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.matchday.intake.pastevent.PastForecast;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LastForecastsTest {

    private static final PastForecast TWICE = new PastForecast("CDN", 10, 15, 20L, true);
    private static final PastForecast HALF = new PastForecast("CDN", 10, 15, 5L, true);
    private static final PastForecast UNJUDGED = new PastForecast("CDN", 10, 15, 900L, false);

    @Test
    void twiceAsMuchAndHalfAsMuchCancelOut() {
        LastForecasts last = LastForecasts.of(List.of(List.of(TWICE), List.of(HALF)));

        assertThat(last.events()).isEqualTo(2);
        assertThat(last.all().bias()).isCloseTo(1, within(1e-9));
        assertThat(last.all().coverage()).isEqualTo(0.5);
        assertThat(last.message().en()).contains("1.00 times p50", "2 forecasts; 1 stayed within p90");
    }

    @Test
    void whatCouldNotBeJudgedCountsNowhere() {
        LastForecasts last = LastForecasts.of(List.of(List.of(UNJUDGED), List.of(TWICE, UNJUDGED), List.of()));

        assertThat(last.events()).isEqualTo(1);
        assertThat(last.all()).isEqualTo(new LastForecasts.Tally(1, 2.0, 0.0));
    }

    @Test
    void withoutAnyThereIsASentenceAndNoNumber() {
        LastForecasts last = LastForecasts.of(List.of(List.of(UNJUDGED)));

        assertThat(last.all()).isEqualTo(new LastForecasts.Tally(0, null, null));
        assertThat(last.products()).isEmpty();
        assertThat(last.message().zh()).contains("尚无");
    }

    @Test
    void productsAreToldApart() {
        PastForecast live = new PastForecast("LIVE", 10, 12, 12L, true);

        assertThat(LastForecasts.of(List.of(List.of(TWICE, live), List.of(HALF)))
                        .products())
                .extracting(LastForecasts.OfProduct::product, one -> one.tally().forecasts())
                .containsExactly(tuple("CDN", 2), tuple("LIVE", 1));
    }

    @Property
    void theBiasLiesBetweenTheLeastAndTheGreatestFactor(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 1_000_000) Long> measured) {
        List<PastForecast> forecasts = measured.stream()
                .map(peak -> new PastForecast("CDN", 1_000, 2_000, peak, true))
                .toList();
        LastForecasts.Tally all = LastForecasts.of(List.of(forecasts)).all();

        assertThat(all.bias())
                .isBetween(
                        measured.stream().mapToLong(Long::longValue).min().orElseThrow() / 1_000.0 * (1 - 1e-9),
                        measured.stream().mapToLong(Long::longValue).max().orElseThrow() / 1_000.0 * (1 + 1e-9));
        assertThat(all.coverage()).isBetween(0.0, 1.0);
    }
}
