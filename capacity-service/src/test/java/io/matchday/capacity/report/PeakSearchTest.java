package io.matchday.capacity.report;

import static io.matchday.capacity.report.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.monitor.SlotsCopy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PeakSearchTest {
    private static final int SLOT = 10;

    /** Traffic of two products by slot, counted from noon. */
    private final Map<Instant, long[]> traffic = new TreeMap<>();

    private int asked;

    @Test
    void aProductThatIsAloneHasItsPeakWhenAllHave() {
        hear(0, 5, 0);
        hear(1, 9, 0);

        assertThat(search().between(NOON, NOON.plusSeconds(100), PeakSearchTest::never)
                        .peaks())
                .containsExactly(new MeasuredPeak("CDN", 9, slot(1)));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void aPeakThatAnotherProductHidesHasNoMomentUntilItIsWorthLooking() {
        hear(3, 5, 1);
        hear(7, 4, 8);

        assertThat(search().between(NOON, NOON.plusSeconds(100), PeakSearchTest::never)
                        .peaks())
                .contains(new MeasuredPeak("CDN", 5, null));
        assertThat(search().between(NOON, NOON.plusSeconds(100), PeakSearchTest::always)
                        .peaks())
                .containsExactly(new MeasuredPeak("CDN", 5, slot(3)), new MeasuredPeak("LIVE", 8, slot(7)));
    }

    @Test
    void daysAreAskedForOneByOne() {
        hear(0, 5, 0);
        hear(2 * 8640 + 1, 6, 0);

        assertThat(search().between(NOON, NOON.plus(Duration.ofDays(3)), PeakSearchTest::never)
                        .peaks())
                .containsExactly(new MeasuredPeak("CDN", 6, slot(2 * 8640 + 1)));
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void whatCannotBeAskedIsNotSaidToBeAll() {
        PeakSearch away = new PeakSearch((from, to) -> Optional.empty());

        assertThat(away.between(NOON, NOON.plusSeconds(100), PeakSearchTest::always))
                .isEqualTo(new PeakSearch.Found(List.of(), false));
    }

    @Test
    void whereThereIsNothingToAskForNothingIsSaidToBeTold() {
        assertThat(search().between(NOON, NOON, PeakSearchTest::always))
                .isEqualTo(new PeakSearch.Found(List.of(), false));
        assertThat(asked).isZero();
    }

    @Property(tries = 200)
    void theMomentIsOneInWhichTheProductHadItsPeak(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(max = 50) Long> cdn,
            @ForAll @LongRange(max = 50) long live) {
        traffic.clear();
        for (int at = 0; at < cdn.size(); at++) {
            hear(at, cdn.get(at), live * at % 37);
        }
        long highest = cdn.stream().mapToLong(Long::longValue).max().orElse(0);

        Optional<MeasuredPeak> peak = MeasuredPeak.of(
                "CDN",
                search().between(NOON, NOON.plus(Duration.ofHours(1)), PeakSearchTest::always)
                        .peaks());
        assertThat(peak.map(MeasuredPeak::bitsPerSecond))
                .isEqualTo(Optional.of(highest).filter(high -> high > 0));
        peak.ifPresent(found -> assertThat(traffic.get(found.at())[0]).isEqualTo(highest));
    }

    @Test
    void aKeptPeakNeverFalls() {
        MeasuredPeak high = new MeasuredPeak("CDN", 9, null);
        MeasuredPeak low = new MeasuredPeak("CDN", 8, NOON);
        MeasuredPeak sameWithMoment = new MeasuredPeak("CDN", 9, NOON);

        assertThat(MeasuredPeak.merged(List.of(high), List.of(low))).containsExactly(high);
        assertThat(MeasuredPeak.merged(List.of(high), List.of(sameWithMoment))).containsExactly(sameWithMoment);
        assertThat(MeasuredPeak.merged(List.of(sameWithMoment), List.of(high))).containsExactly(sameWithMoment);
    }

    private static boolean never(String product, long peak) {
        return false;
    }

    private static boolean always(String product, long peak) {
        return true;
    }

    private PeakSearch search() {
        return new PeakSearch((from, to) -> {
            asked++;
            return Optional.of(told(from, to));
        });
    }

    private void hear(int at, long cdn, long live) {
        traffic.put(slot(at), new long[] {cdn, live});
    }

    private SlotsCopy told(Instant from, Instant to) {
        List<SlotsCopy.Slot> slots = new ArrayList<>();
        long[] highest = new long[2];
        traffic.forEach((start, both) -> {
            if (!start.isBefore(from) && start.isBefore(to)) {
                slots.add(new SlotsCopy.Slot(start, LongStream.of(both).sum()));
                highest[0] = Math.max(highest[0], both[0]);
                highest[1] = Math.max(highest[1], both[1]);
            }
        });
        return new SlotsCopy(
                SLOT,
                slots.stream().mapToLong(SlotsCopy.Slot::bitsPerSecond).max().orElse(0),
                slots,
                List.of(new SlotsCopy.ProductPeak("CDN", highest[0]), new SlotsCopy.ProductPeak("LIVE", highest[1])));
    }

    private static Instant slot(int at) {
        return NOON.plusSeconds((long) SLOT * at);
    }
}
