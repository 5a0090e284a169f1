package io.matchday.capacity.report;

import static io.matchday.capacity.report.Samples.MATCH;
import static io.matchday.capacity.report.Samples.NOON;
import static io.matchday.capacity.report.Samples.POOL;
import static io.matchday.capacity.report.Samples.asked;
import static io.matchday.capacity.report.Samples.need;
import static io.matchday.capacity.report.Samples.pool;
import static io.matchday.capacity.report.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.demand.Amounts;
import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.report.Use.Basis;
import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.scaling.PastRequests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinesTest {
    private static final Holdings TEN = holdings(List.of(pool()), List.of());

    @Test
    void theOnlyPoolOfAProductCarriesWhatWasMeasured() {
        Lines lines = new Lines(TEN, List.of(), Map.of("CDN", 8L), NOON);

        assertThat(lines.pools().get(0).use()).isEqualTo(new Use(8, Basis.MEASURED, 0.8));
        assertThat(lines.totals().get(0).use()).isEqualTo(new Use(8, Basis.MEASURED, 0.8));
    }

    @Test
    void ofSeveralPoolsNoneIsSaidToHaveCarriedIt() {
        PoolFacts other = pool("cdn-north", "cn-north", Unit.BITS_PER_SECOND, Optional.empty());
        Lines lines = new Lines(holdings(List.of(pool(), other), List.of()), List.of(), Map.of("CDN", 8L), NOON);

        assertThat(lines.pools()).extracting(PoolLine::use).containsOnlyNulls();
        assertThat(lines.totals()).singleElement().extracting(TotalLine::use).isNotNull();
    }

    @Test
    void whereNothingIsMeasuredWhatWasToldOfGrantsCounts() {
        PastRequests.Kept request = asked(1, 5).granted(4).seen(NOON).kept(Optional.of(NOON), Optional.of(1L));
        Lines lines = new Lines(holdings(List.of(pool()), List.of(request)), List.of(), Map.of(), NOON);

        assertThat(lines.pools().get(0).use()).isEqualTo(new Use(1, Basis.TOLD, 0.25));
    }

    @Test
    void aPeakIsNoUseOfMachines() {
        PoolFacts machines = pool(POOL, "cn-east", Unit.VCPU, Optional.empty());
        Lines lines = new Lines(holdings(List.of(machines), List.of()), List.of(), Map.of("CDN", 8L), NOON);

        assertThat(lines.totals().get(0).use()).isNull();
    }

    @Test
    void aNeedWithoutAPoolIsShownToo() {
        Lines lines = new Lines(holdings(List.of(), List.of()), List.of(need("cn-east", 3, 4)), Map.of(), NOON);

        assertThat(lines.totals()).singleElement().satisfies(total -> {
            assertThat(total.needed()).isEqualTo(new Amounts(3, 4));
            assertThat(total.shortOfP90()).isEqualTo(4);
        });
    }

    @Test
    void aPoolIsShownWhatItsRegionNeeds() {
        Lines lines = new Lines(TEN, List.of(need("cn-east", 3, 4), need("cn-north", 5, 6)), Map.of(), NOON);

        assertThat(lines.pools().get(0).needed()).isEqualTo(new Amounts(3, 4));
        assertThat(lines.totals().get(0).needed()).isEqualTo(new Amounts(8, 10));
    }

    @Test
    void whereNeedsMayNotBeSeenNoneIsSaidToBeZero() {
        TotalLine total = new Lines(TEN, List.of(), Map.of(), NOON).totals().get(0);

        assertThat(total.needed()).isNull();
        assertThat(total.shortOfP90()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shortages")
    void whatOneRegionHasTooMuchOfHelpsNoOther(String reason, Map<String, Long> held, long shortage) {
        assertThat(Shortage.ofP90(List.of(need("cn-east", 1, 10), need("cn-north", 1, 4), need(null, 1, 3)), held))
                .as(reason)
                .isEqualTo(shortage);
    }

    static Stream<Arguments> shortages() {
        return Stream.of(
                Arguments.of("nothing held", Map.of(), 17),
                Arguments.of("enough everywhere", Map.of("cn-east", 12L, "cn-north", 5L), 0),
                Arguments.of("all in the wrong region but what may be anywhere", Map.of("cn-south", 99L), 14),
                Arguments.of("the rest of one region carries what has no place", Map.of("cn-east", 12L), 5));
    }

    private static Holdings holdings(List<PoolFacts> pools, List<PastRequests.Kept> requests) {
        return new Holdings(pools, List.of(promise(1, 10, Origin.RESERVED, MATCH)), requests);
    }
}
