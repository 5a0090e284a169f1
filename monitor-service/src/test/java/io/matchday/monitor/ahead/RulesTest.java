package io.matchday.monitor.ahead;

import static io.matchday.monitor.ahead.PlannedDays.DAY;
import static io.matchday.monitor.ahead.PlannedDays.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.detect.Goals;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.detect.Share;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** How a survey finds rises, and how it knows them again; without a database. */
class RulesTest {

    private static final long HOUR = 3_600;
    private static final int MINUTE = 6;
    private static final double TARGET = 0.01;

    private final Map<UUID, KnownRise> known = new LinkedHashMap<>();
    private long surveyed = Long.MIN_VALUE;

    private int survey(PlannedDays days, long until, long late) {
        List<KnownRise> before = List.copyOf(known.values());
        Stretch stretch = Stretch.of(START, surveyed, late, until, before);
        RiseFinder finder = new RiseFinder(Goals.errors(TARGET, Duration.ofHours(4)), Sensitivity.standard(10));
        days.show(stretch.warm(), stretch.until(), finder);
        List<RiseChange> changes = new RiseMatch(stretch, before).changes(finder.until(stretch.until()));
        for (RiseChange change : changes) {
            UUID id = change.id().orElseGet(UUID::randomUUID);
            known.put(id, new KnownRise(id, change.onset(), change.end(), change.ongoing()));
        }
        surveyed = until;
        return (int) changes.stream().filter(change -> change.id().isEmpty()).count();
    }

    private int whole(PlannedDays days, long until) {
        surveyed = Long.MIN_VALUE;
        return survey(days, until, Long.MAX_VALUE);
    }

    private List<Long> onsets() {
        return known.values().stream()
                .map(rise -> rise.onset() - START)
                .sorted()
                .toList();
    }

    private List<Long> ends() {
        return known.values().stream().map(rise -> rise.end() - START).sorted().toList();
    }

    @Test
    void eachPlantedRiseIsFoundOnceAndDatedToTheSlot() {
        PlannedDays days = new PlannedDays(1, 7, 2_000, 0.001)
                .rise(10 * HOUR, 1, 0.2)
                .rise(30 * HOUR, 10 * MINUTE, 0.05)
                .rise(31 * HOUR, 6 * 60 * MINUTE, 0.1)
                .rise(100 * HOUR, 2, 0.9);
        assertThat(whole(days, START + 7 * DAY)).isEqualTo(4);
        assertThat(onsets()).containsExactly(10 * HOUR, 30 * HOUR, 31 * HOUR, 100 * HOUR);
        assertThat(ends()).containsExactly(10 * HOUR + 10, 30 * HOUR + 600, 37 * HOUR, 100 * HOUR + 20);
        assertThat(known.values()).noneMatch(KnownRise::ongoing);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void daysWithoutTroubleHaveNone(@ForAll long seed) {
        double rate = Math.pow(10, 1 + 3 * new Random(seed).nextDouble());
        assertThat(whole(new PlannedDays(seed, 7, rate, 0.002), START + 7 * DAY))
                .isZero();
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void inPiecesItComesToTheSameAsInOne(@ForAll long seed) {
        known.clear();
        surveyed = Long.MIN_VALUE;
        Random random = new Random(seed);
        PlannedDays days = new PlannedDays(seed, 2, 1_000, 0.001)
                .rise(5 * HOUR + 10L * random.nextInt(300), 40, 0.1)
                .rise(9 * HOUR, 10 * 60 * MINUTE, 0.2)
                .rise(30 * HOUR, 3 + random.nextInt(200), 0.05);
        for (long until = START; until < START + 2 * DAY; until += 10L * (1 + random.nextInt(90))) {
            survey(days, until, Long.MAX_VALUE);
        }
        survey(days, START + 2 * DAY, Long.MAX_VALUE);
        List<Long> onsets = onsets();
        List<Long> ends = ends();
        assertThat(known).hasSize(3);
        assertThat(whole(days, START + 2 * DAY)).isZero();
        assertThat(onsets()).isEqualTo(onsets);
        assertThat(ends()).isEqualTo(ends);
        known.clear();
        whole(days, START + 2 * DAY);
        assertThat(onsets()).isEqualTo(onsets);
        assertThat(ends()).isEqualTo(ends);
    }

    @Test
    void whatIsUnusualIsFoundWithinTheTarget() {
        PlannedDays days = new PlannedDays(2, 1, 20_000, 0.0005).rise(5 * HOUR, 20, 0.006);
        whole(days, START + DAY);
        assertThat(onsets()).containsExactly(5 * HOUR);
        assertThat(ends()).containsExactly(5 * HOUR + 200);
    }

    @Test
    void linesThatComeLateAreGoneOverAndDoubleNothing() {
        PlannedDays days = new PlannedDays(3, 1, 1_000, 0.001)
                .rise(8 * HOUR, 30, 0.3)
                .rise(10 * HOUR, 60, 0.3)
                .rise(14 * HOUR, 30, 0.3);
        SortedMap<Long, Share> late = days.withhold(7 * HOUR + 1_800, 60 * MINUTE);
        SortedMap<Long, Share> middle = days.withhold(10 * HOUR + 200, 10);
        survey(days, START + 20 * HOUR, Long.MAX_VALUE);
        assertThat(onsets()).containsExactly(10 * HOUR, 14 * HOUR);
        days.add(middle);
        assertThat(survey(days, START + 20 * HOUR + 300, middle.firstKey())).isZero();
        days.add(late);
        assertThat(survey(days, START + 20 * HOUR + 600, late.firstKey())).isOne();
        assertThat(onsets()).containsExactly(8 * HOUR, 10 * HOUR, 14 * HOUR);
        assertThat(ends()).containsExactly(8 * HOUR + 300, 10 * HOUR + 600, 14 * HOUR + 300);
    }

    @Test
    void aRiseGoesOnUntilItIsSeenToBeOver() {
        PlannedDays days = new PlannedDays(4, 1, 1_000, 0.001).rise(8 * HOUR, 60, 0.3);
        survey(days, START + 8 * HOUR + 100, Long.MAX_VALUE);
        assertThat(known.values()).singleElement().matches(KnownRise::ongoing);
        survey(days, START + 8 * HOUR + 400, Long.MAX_VALUE);
        assertThat(ends()).containsExactly(8 * HOUR + 400);
        survey(days, START + 9 * HOUR, Long.MAX_VALUE);
        assertThat(known.values()).singleElement().matches(rise -> !rise.ongoing());
        assertThat(onsets()).containsExactly(8 * HOUR);
        assertThat(ends()).containsExactly(8 * HOUR + 600);
    }

    @Test
    void aRiseIsOverWhenNothingIsHeardForTenMinutes() {
        PlannedDays days =
                new PlannedDays(5, 1, 1_000, 0.001).rise(8 * HOUR, 60, 0.3).silence(8 * HOUR + 300, 5 * 60 * MINUTE);
        survey(days, START + 8 * HOUR + 800, Long.MAX_VALUE);
        assertThat(known.values()).singleElement().matches(KnownRise::ongoing);
        survey(days, START + 8 * HOUR + 900, Long.MAX_VALUE);
        assertThat(known.values()).singleElement().matches(rise -> !rise.ongoing());
        survey(days, START + DAY, Long.MAX_VALUE);
        assertThat(onsets()).containsExactly(8 * HOUR);
        assertThat(ends()).containsExactly(8 * HOUR + 300);
    }

    @Test
    void whatGoesOnForDaysStaysOneRise() {
        PlannedDays days = new PlannedDays(6, 5, 1_000, 0.001).rise(10 * HOUR, 3 * 24 * 60 * MINUTE, 0.3);
        for (long hour = 1; hour <= 5 * 24; hour += 3) {
            survey(days, START + hour * HOUR, Long.MAX_VALUE);
        }
        assertThat(onsets()).containsExactly(10 * HOUR);
        assertThat(ends()).containsExactly(82 * HOUR);
    }
}
