package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.detect.Goals;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.watch.SlotItem.Beginning;
import io.matchday.monitor.watch.SlotItem.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotBacklogTest {

    private static final long START = Instant.parse("2026-10-31T12:00:00Z").getEpochSecond();
    private static final long DAY = 86_400;

    private final SlotBacklog backlog = new SlotBacklog();
    private final List<Watched> watched =
            IntStream.range(0, 50).mapToObj(SlotBacklogTest::watched).toList();

    private static Watched watched(int number) {
        Instant start = Instant.ofEpochSecond(START);
        IntakeEvent event = new IntakeEvent(
                "final",
                new IntakeEvent.Customer("aurora"),
                start,
                start.plus(Duration.ofDays(1)),
                List.of(),
                List.of(),
                "LIVE");
        String domain = "live-%d.example".formatted(number);
        return new Watched(event, domain, Goals.errors(0.01, Duration.ofDays(1)), Duration.ofHours(1));
    }

    private static Slot slot(Watched of, long at) {
        return new Slot(of, Sample.of(at, 100, 0), at * 1000);
    }

    private void addDay() {
        for (long at = START; at < START + DAY; at += 10) {
            for (Watched one : watched) {
                backlog.add(slot(one, at));
            }
        }
    }

    private List<SlotItem> taken() throws InterruptedException {
        List<SlotItem> all = new ArrayList<>();
        int before;
        do {
            before = all.size();
            backlog.take(all, 0);
        } while (all.size() > before);
        return all;
    }

    @Test
    void whatComesIsTakenInItsOrder() throws InterruptedException {
        List<SlotItem> items = List.of(
                new Beginning(watched.get(0)),
                slot(watched.get(0), START),
                slot(watched.get(1), START),
                new SlotItem.End(watched.get(0).series()));
        items.forEach(backlog::add);

        assertThat(taken()).isEqualTo(items);
    }

    @Test
    void ofDaysThatNobodyTakesTheLatestStays() throws InterruptedException {
        addDay();
        List<SlotItem> left = taken();

        assertThat(left).hasSizeLessThanOrEqualTo(SlotBacklog.MOST);
        for (Watched one : watched) {
            List<Long> slots = left.stream()
                    .filter(item -> item instanceof Slot slot && slot.watched().equals(one))
                    .map(item -> ((Slot) item).sample().at())
                    .toList();
            assertThat(slots).isSorted().endsWith(START + DAY - 10);
            assertThat(slots).hasSizeGreaterThanOrEqualTo((int) SlotBacklog.KEPT_SECONDS / 10);
        }
    }

    @Test
    void whoLostSlotsBeginsAnewBeforeTheFirstThatStays() throws InterruptedException {
        addDay();
        List<SlotItem> left = taken();

        for (Watched one : watched) {
            List<SlotItem> ofOne = left.stream()
                    .filter(item -> item.equals(new Beginning(one))
                            || (item instanceof Slot slot && slot.watched().equals(one)))
                    .toList();
            assertThat(ofOne.get(0))
                    .as("else a gap would be judged as traffic that has changed at once")
                    .isEqualTo(new Beginning(one));
            assertThat(gaps(ofOne)).isZero();
        }
    }

    /** How often a slot does not follow upon the one before it, or upon a beginning. */
    private static int gaps(List<SlotItem> items) {
        int gaps = 0;
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i) instanceof Slot after
                    && items.get(i - 1) instanceof Slot before
                    && after.sample().at() != before.sample().at() + 10) {
                gaps++;
            }
        }
        return gaps;
    }

    @Test
    void beginningsAndEndsAreNeverLetGo() throws InterruptedException {
        backlog.add(new Beginning(watched.get(0)));
        addDay();
        SlotItem end = new SlotItem.End(watched.get(0).series());
        backlog.add(end);
        List<SlotItem> left = taken();

        assertThat(left.get(0)).isEqualTo(new Beginning(watched.get(0)));
        assertThat(left.get(left.size() - 1)).isEqualTo(end);
    }
}
