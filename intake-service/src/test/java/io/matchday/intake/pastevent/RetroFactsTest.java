package io.matchday.intake.pastevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import io.matchday.intake.retro.Retrospective;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetroFactsTest {

    private static final Instant START = Instant.parse("2026-11-05T11:00:00Z");
    private static final Retrospective.Source MONITOR = new Retrospective.Source("monitor-service", true);

    @Test
    void whereNothingWasMeasuredNothingIsMadeUp() {
        assertThat(RetroFacts.of(event(Domain.Role.PULL), retrospective(0, null, MONITOR)))
                .isEmpty();
    }

    @Test
    void aProductWhoseDomainsAllHaveOneRoleTellsOfThatRole() {
        assertThat(RetroFacts.of(event(Domain.Role.PULL), retrospective(10, 9L, MONITOR))
                        .orElseThrow()
                        .actuals())
                .containsExactly(
                        Actual.traffic(null, null, 10L, 0.01), Actual.traffic(Product.CDN, Domain.Role.PULL, 9L, null));
    }

    @Test
    void aProductWithSeveralRolesTellsOfItselfAlone() {
        assertThat(RetroFacts.of(event(Domain.Role.PULL, Domain.Role.ORIGIN), retrospective(10, 9L, MONITOR))
                        .orElseThrow()
                        .actuals())
                .contains(Actual.traffic(Product.CDN, null, 9L, null));
    }

    @Test
    void whatWasMeasuredInPartIsNotBuiltOn() {
        Retrospective.Source away = new Retrospective.Source("monitor-service", false);
        Retrospective.Source other = new Retrospective.Source("intake-service", false);
        assertThat(RetroFacts.of(event(Domain.Role.PULL), retrospective(10, 9L, away))
                        .orElseThrow()
                        .unfit())
                .contains("monitor-service");
        assertThat(RetroFacts.of(event(Domain.Role.PULL), retrospective(10, 9L, other))
                        .orElseThrow()
                        .unfit())
                .isNull();
    }

    @Test
    void whatHadBeenForecastOfTrafficIsTakenAlong() {
        assertThat(RetroFacts.forecasts(forecast(
                        true,
                        line("CDN", "BITS_PER_SECOND", 8L, 10L, 9L, 0.125),
                        line("LIVE", "BITS_PER_SECOND", 2L, 3L, null, null),
                        line("ECS", "VCPU", 64L, 96L, null, null),
                        line("OSS", "BITS_PER_SECOND", null, null, 5L, null))))
                .as("machines are measured nowhere, and what nobody forecast is no forecast")
                .containsExactly(new PastForecast("CDN", 8, 10, 9L, true), new PastForecast("LIVE", 2, 3, null, false));
    }

    @Test
    void aForecastIsNotJudgedByWhatWasMeasuredInPart() {
        assertThat(RetroFacts.forecasts(forecast(false, line("CDN", "BITS_PER_SECOND", 8L, 10L, 9L, 0.125))))
                .containsExactly(new PastForecast("CDN", 8, 10, 9L, false));
    }

    @Test
    void whereRetroToldOfNoForecastThereIsNone() {
        assertThat(RetroFacts.forecasts(retrospective(10, 9L, MONITOR))).isEmpty();
    }

    private static Retrospective forecast(boolean upToDate, Retrospective.Line... lines) {
        return new Retrospective(
                new Retrospective.Traffic(10, 0.01),
                new Retrospective.Capacity(
                        List.of(), new Retrospective.Report(new Retrospective.Forecast(upToDate, List.of(lines)))),
                List.of(MONITOR));
    }

    private static Retrospective.Line line(
            String product, String unit, Long p50, Long p90, Long measured, Double error) {
        return new Retrospective.Line(product, unit, p50, p90, measured, error);
    }

    private static Retrospective retrospective(long whole, Long cdn, Retrospective.Source source) {
        return new Retrospective(
                new Retrospective.Traffic(whole, 0.01),
                new Retrospective.Capacity(
                        List.of(new Retrospective.Product("CDN", cdn), new Retrospective.Product("SOMETHING_NEW", 5L)),
                        null),
                List.of(source));
    }

    private static EventFacts event(Domain.Role... roles) {
        List<Domain> domains = List.of(roles).stream()
                .map(role -> new Domain(
                        role.name().toLowerCase(Locale.ROOT) + ".example",
                        role,
                        Product.CDN,
                        null,
                        List.of(),
                        null,
                        null))
                .toList();
        return new EventFacts(
                "Aurora Cup",
                new Customer("aurora", "Aurora"),
                Level.CRITICAL,
                START,
                START.plusSeconds(3600),
                Set.of(Product.CDN),
                domains,
                List.of(),
                List.of(),
                List.of(),
                Expectation.UNKNOWN,
                Profile.UNSAID);
    }
}
