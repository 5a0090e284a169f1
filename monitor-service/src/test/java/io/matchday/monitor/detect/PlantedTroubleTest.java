package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors planted into noisy traffic by seed, against a target of one in a thousand and half as many errors before. */
class PlantedTroubleTest {

    private static final int SEEDS = 30;
    private static final int PATIENCE = 60;

    private record Told(int onset, Finding finding) {

        int slots() {
            return (int) (finding.at() - onset) + 1;
        }

        boolean isDatedRight() {
            return finding.onset() == onset;
        }
    }

    @ParameterizedTest(name = "{0} requests a second, {1} of them fail")
    @CsvSource({"200, 0.25, 1, 30", "5000, 0.01, 1, 30", "1000, 0.02, 2, 30", "200, 0.05, 3, 29", "20, 0.5, 2, 28"})
    void isToldSoonAndDatedToTheSlot(int rate, double ratio, int mostSlots, int leastDatedRight) {
        List<Told> told = IntStream.range(0, SEEDS)
                .mapToObj(seed -> run(new Random(seed), rate, ratio))
                .toList();

        assertThat(told).allSatisfy(one -> assertThat(one.slots()).isBetween(1, mostSlots));
        assertThat(told.stream().filter(Told::isDatedRight)).hasSizeGreaterThanOrEqualTo(leastDatedRight);
    }

    private static Told run(Random random, int rate, double ratio) {
        Panel panel = new Panel(Sensitivity.standard(1));
        panel.watch("live", Goals.errors(0.001, Duration.ofHours(4)));
        int onset = 300 + random.nextInt(300);
        for (int slot = 0; slot < onset + PATIENCE; slot++) {
            long requests = Traffic.poisson(random, rate * (1 + 0.3 * Math.sin(slot / 100.0)));
            long failed = Traffic.binomial(random, requests, slot < onset ? 0.0005 : ratio);
            for (Change change : panel.judge(slot, Map.of("live", Sample.of(slot, requests, failed)))) {
                if (change.finding().kind() == Kind.ERRORS) {
                    return new Told(onset, change.finding());
                }
            }
        }
        throw new AssertionError("Nothing was told");
    }
}
