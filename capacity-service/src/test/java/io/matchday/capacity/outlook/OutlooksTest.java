package io.matchday.capacity.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class OutlooksTest {
    private static final Instant START = Instant.parse("2026-12-05T12:00:00Z");
    private static final double LIMIT = 1000;

    @Test
    void fewSlotsTellNothing() {
        assertThat(of(5, slot -> 100 * slot).course()).isEqualTo(Course.UNKNOWN);
    }

    @Test
    void whatIsFlatFallsOrIsSilentIsNotRising() {
        assertThat(of(90, slot -> 400).course()).isEqualTo(Course.NOT_RISING);
        assertThat(of(90, slot -> 900 - 5 * slot).course()).isEqualTo(Course.NOT_RISING);
        assertThat(of(90, slot -> 0).course()).isEqualTo(Course.NOT_RISING);
    }

    @Test
    void aStraightRampIsToldFromTheNewestSlot() {
        Outlook outlook = of(60, slot -> 100 + 6 * slot);

        assertThat(outlook.course()).isEqualTo(Course.RISING);
        assertThat(seconds(outlook)).as("546 are missing, 0.6 come in a second").isCloseTo(910, within(120.0));
        assertThat(outlook.earliest().orElseThrow())
                .isLessThanOrEqualTo(outlook.likely().orElseThrow());
    }

    @Test
    void missingSlotsChangeLittle() {
        Outlook outlook = of(60, slot -> 100 + 6 * slot, slot -> slot % 3 != 1);

        assertThat(seconds(outlook)).isCloseTo(910, within(150.0));
    }

    @Test
    void anOutlierChangesLittle() {
        Outlook outlook = of(60, slot -> slot == 50 ? 5 : 100 + 6 * slot);

        assertThat(seconds(outlook)).isCloseTo(910, within(150.0));
    }

    @Test
    void growthByTheSameShareIsContinuedAsSuch() {
        Outlook outlook = of(90, slot -> 50 * Math.exp(Math.max(0, slot - 30) * 0.025));

        assertThat(seconds(outlook)).as("the level of 219 doubles in 277 s").isCloseTo(608, within(90.0));
    }

    @Test
    void aYoungRiseIsNotTakenForALineThatGoesOnForHours() {
        Outlook outlook = of(120, slot -> 100 + 0.03 * Math.pow(Math.max(0, slot - 30), 2));

        assertThat(seconds(outlook))
                .as("a line through what rose so far would take 20 minutes and more")
                .isCloseTo(842, within(170.0));
    }

    @Test
    void doorsThatOpenAreSeenWithinAMinute() {
        Outlook outlook = of(66, slot -> 40 * Math.pow(22, Math.max(0, slot - 60) / 6.0));

        assertThat(outlook.course()).isEqualTo(Course.RISING);
        assertThat(seconds(outlook))
                .as("22 times within 60 s, five sixths of it over")
                .isLessThan(60);
    }

    @Test
    void aSpikeThatFellBackIsNotRising() {
        assertThat(of(90, slot -> slot >= 80 && slot < 85 ? 850 : 400).course()).isEqualTo(Course.NOT_RISING);
    }

    @Test
    void whatHasLevelledOffIsNotInSightOfTheLimit() {
        Outlook outlook = of(200, slot -> 100 + 500 / (1 + Math.exp((60 - slot) / 12.0)));

        assertThat(outlook.likely()).isEmpty();
        assertThat(outlook.course()).isIn(Course.FLATTENING, Course.NOT_RISING);
    }

    @Test
    void whatIsAtTheLimitHasReachedIt() {
        Outlook outlook = of(60, slot -> 1050);

        assertThat(outlook.course()).isEqualTo(Course.REACHED);
        assertThat(outlook.likely()).hasValue(Duration.ZERO);
    }

    @Test
    void neitherOrderNorUnitMatters() {
        List<Reading> readings = readings(60, slot -> 100 + 6 * slot, slot -> true);
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(1));
        List<Reading> inKilo = readings.stream()
                .map(reading -> new Reading(reading.at(), reading.level() / 1000))
                .toList();

        assertThat(Outlooks.of(shuffled, LIMIT)).isEqualTo(Outlooks.of(readings, LIMIT));
        assertThat(seconds(Outlooks.of(inKilo, LIMIT / 1000)))
                .isCloseTo(seconds(Outlooks.of(readings, LIMIT)), within(1.0));
    }

    private static double seconds(Outlook outlook) {
        return outlook.likely().orElseThrow().toMillis() / 1000.0;
    }

    private static Outlook of(int slots, DoubleUnaryOperator level, IntPredicate heard) {
        return Outlooks.of(readings(slots, level, heard), LIMIT);
    }

    private static Outlook of(int slots, DoubleUnaryOperator level) {
        return of(slots, level, slot -> true);
    }

    /** With noise of 3 %, always the same. */
    private static List<Reading> readings(int slots, DoubleUnaryOperator level, IntPredicate heard) {
        Random random = new Random(42);
        List<Reading> readings = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            double noisy = level.applyAsDouble(slot) * (1 + 0.03 * random.nextGaussian());
            if (heard.test(slot)) {
                readings.add(new Reading(START.plusSeconds(10L * slot), noisy));
            }
        }
        return readings;
    }
}
