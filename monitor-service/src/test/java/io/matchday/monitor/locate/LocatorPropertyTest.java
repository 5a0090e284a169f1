package io.matchday.monitor.locate;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.locate.Localisation.Direction;
import io.matchday.monitor.locate.Localisation.Located;
import io.matchday.monitor.locate.Localisation.NothingStandsOut;
import io.matchday.monitor.locate.PlantedCube.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Nothing is shrunk: a smaller seed is no simpler cube. */
class LocatorPropertyTest {

    private final Locator locator = new Locator();

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void oneCauseIsFound(
            @ForAll long seed, @ForAll boolean rise, @ForAll @DoubleRange(min = 0, max = 0.05) double spread) {
        PlantedCube cube = new PlantedCube(new Random(seed), spread);
        Set<Combination> planted = cube.plant(1, rise);

        assertThat(locator.locate(PlantedCube.table(cube.rows()))).isInstanceOfSatisfying(Located.class, located -> {
            assertThat(located.direction()).isEqualTo(rise ? Direction.RISE : Direction.FALL);
            assertThat(combinations(located)).isEqualTo(planted);
        });
    }

    /**
     * One that is small beside the others may go unnamed, and two may be named by what they have in common; nothing else
     * may be named.
     */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void ofSeveralCausesAllThatMatterAreFound(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int causes, @ForAll boolean rise) {
        PlantedCube cube = new PlantedCube(new Random(seed), 0.02);
        Set<Combination> planted = cube.plant(causes, rise);

        assertThat(locator.locate(PlantedCube.table(cube.rows()))).isInstanceOfSatisfying(Located.class, located -> {
            assertThat(combinations(located)).allMatch(one -> planted.contains(one) || parts(planted, one) > 1);
            assertThat(located.explained()).isGreaterThan(0.2);
        });
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void nothingIsFoundInNoise(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.2) double spread) {
        PlantedCube cube = new PlantedCube(new Random(seed), spread);

        assertThat(locator.locate(PlantedCube.table(cube.rows()))).isEqualTo(new NothingStandsOut());
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void theOrderOfRowsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int causes) {
        Random random = new Random(seed);
        PlantedCube cube = new PlantedCube(random, 0.2);
        cube.plant(causes, true);
        List<Row> rows = new ArrayList<>(cube.rows());
        Localisation inOrder = locator.locate(PlantedCube.table(rows));

        Collections.shuffle(rows, random);

        assertThat(locator.locate(PlantedCube.table(rows))).isEqualTo(inOrder);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void whatIsToldOfACauseAddsUp(@ForAll long seed) {
        PlantedCube cube = new PlantedCube(new Random(seed), 0.05);
        cube.plant(2, true);
        List<Row> rows = cube.rows();
        double actual = rows.stream().mapToDouble(Row::actual).sum();

        Localisation found = locator.locate(PlantedCube.table(rows));

        assertThat(found).isInstanceOfSatisfying(Located.class, located -> {
            assertThat(located.explained()).isBetween(0.2, 1.0);
            assertThat(located.causes()).allSatisfy(cause -> {
                assertThat(cause.inside().actual() + cause.outside().actual()).isEqualTo(actual);
                assertThat(cause.inside().lift()).isGreaterThan(2);
                assertThat(cause.share()).isBetween(0.0, 1.0);
                assertThat(cause.evidence()).isPositive();
                assertThat(cause.ruledOut()).extracting(Rival::combination).doesNotContain(cause.combination());
            });
        });
    }

    private static long parts(Set<Combination> planted, Combination whole) {
        return planted.stream()
                .filter(part ->
                        part.values().entrySet().containsAll(whole.values().entrySet()))
                .count();
    }

    private static Set<Combination> combinations(Located located) {
        return located.causes().stream().map(Cause::combination).collect(Collectors.toSet());
    }
}
