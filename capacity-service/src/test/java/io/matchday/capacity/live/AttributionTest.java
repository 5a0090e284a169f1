package io.matchday.capacity.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.matchday.capacity.intake.EventCopy.Domain;
import io.matchday.capacity.monitor.SeriesCopy;
import io.matchday.capacity.monitor.SeriesCopy.Line;
import io.matchday.capacity.monitor.SeriesCopy.Point;
import io.matchday.capacity.outlook.Reading;
import io.matchday.capacity.pool.Product;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Instant START = Instant.parse("2026-12-05T12:00:00Z");
    private static final Granted EAST = granted("east", Product.CDN, "cn-east", 300);
    private static final Granted NORTH = granted("north", Product.CDN, "cn-north", 100);
    private static final Granted LIVE = granted("live", Product.LIVE, "cn-east", 100);

    @Test
    void theOnlyPoolOfAProductCarriesAllOfIt() {
        Attribution found = found(List.of(EAST, LIVE), domain("a", "CDN", null), Map.of(), line("a", 8, 9, 1));

        assertThat(levels(found, "east")).containsExactly(8.0, 9.0);
        assertThat(levels(found, "live")).containsExactly(0.0, 0.0);
        assertThat(found.basis("east")).isEqualTo(Basis.WHOLE_PRODUCT);
    }

    @Test
    void aDomainWithARegionIsCarriedThere() {
        Attribution found = found(List.of(EAST, NORTH), domain("a", "CDN", "cn-north"), Map.of(), line("a", 8, 9, 1));

        assertThat(levels(found, "north")).containsExactly(8.0, 9.0);
        assertThat(found.basis("north")).isEqualTo(Basis.DOMAIN_REGION);
    }

    @Test
    void whatIsPushedGoesWhereItsDomainIsWhereverViewersAre() {
        Domain push = new Domain("a", "PUSH", "CDN", "cn-north", List.of(), null);
        Attribution found = found(List.of(EAST, NORTH), push, Map.of("cn-east", 1.0), line("a", 8, 4, 1));

        assertThat(levels(found, "north")).containsExactly(8.0, 4.0);
        assertThat(found.basis("north")).isEqualTo(Basis.DOMAIN_REGION);
    }

    @Test
    void viewersFetchInTheirOwnRegionWhereverTheDomainIs() {
        Attribution found = found(
                List.of(EAST, NORTH),
                domain("a", "CDN", "cn-east"),
                Map.of("cn-east", 1.0, "cn-north", 3.0, "eu", 9.0),
                line("a", 8, 4, 1));

        assertThat(levels(found, "east")).containsExactly(2.0, 1.0);
        assertThat(levels(found, "north")).containsExactly(6.0, 3.0);
        assertThat(found.basis("east")).isEqualTo(Basis.VIEWER_REGION);
    }

    @Test
    void whereNothingIsKnownItIsSplitAsTheGrantsAre() {
        Attribution found = found(List.of(EAST, NORTH), domain("a", "CDN", null), Map.of(), line("a", 8, 4, 1));

        assertThat(levels(found, "east")).containsExactly(6.0, 3.0);
        assertThat(found.basis("east")).isEqualTo(Basis.GRANTED_SHARE);
    }

    @Test
    void whatHasNoPoolIsToldAndWhatHasNoDomainIsSplitAmongAll() {
        Attribution nobodys = found(List.of(EAST), domain("a", "ENS", null), Map.of(), line("a", 8, 4, 1));
        Attribution others =
                found(List.of(EAST, NORTH), domain("a", "CDN", null), Map.of(), line(SeriesCopy.OTHER, 8, 4, 1));

        assertThat(nobodys.withoutPool()).isCloseTo(4, within(1e-9));
        assertThat(levels(others, "north")).containsExactly(2.0, 1.0);
    }

    private static Attribution found(List<Granted> grants, Domain domain, Map<String, Double> viewers, Line line) {
        return new Attribution(grants, List.of(domain), new SeriesCopy(List.of(line)), viewers);
    }

    private static List<Double> levels(Attribution found, String pool) {
        return found.readings(pool).stream().map(Reading::level).toList();
    }

    private static Granted granted(String pool, Product product, String region, long amount) {
        return new Granted(pool, product, region, "own", amount, 0);
    }

    private static Domain domain(String name, String product, String region) {
        return new Domain(name, "PULL", product, region, List.of(), null);
    }

    /** The last point is of the slot that may not be over. */
    private static Line line(String value, long first, long second, long third) {
        return new Line(
                value,
                List.of(
                        new Point(START, first),
                        new Point(START.plusSeconds(10), second),
                        new Point(START.plusSeconds(20), third)));
    }
}
