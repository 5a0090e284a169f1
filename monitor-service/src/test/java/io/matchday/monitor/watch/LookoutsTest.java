package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Goals;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Panel;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.detect.ShareFinding;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.window.SlotCounts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LookoutsTest implements Reports {

    private static final String DOMAIN = "live.example";
    private static final int HORIZON = 600;
    private static final long START = Instant.parse("2026-10-31T12:00:00Z").getEpochSecond();
    private static final long NOW = 1_000_000;

    private final List<Change> changes = new ArrayList<>();
    private final List<Set<Kind>> begun = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final List<Sample> slots = new ArrayList<>();
    private final List<Watched> book = new ArrayList<>(List.of(watched(0.01)));
    private final Lookouts lookouts = new Lookouts(
            new Panel(Sensitivity.standard(1)), domain -> domain.equals(DOMAIN) ? book : List.of(), this, HORIZON, 2);

    private static Watched watched(double target) {
        Instant start = Instant.ofEpochSecond(START);
        IntakeEvent event = new IntakeEvent(
                "final",
                new IntakeEvent.Customer("aurora"),
                start,
                start.plus(Duration.ofHours(4)),
                List.of(),
                List.of(),
                "LIVE");
        return new Watched(event, DOMAIN, Goals.errors(target, Duration.ofHours(4)), Duration.ofHours(1));
    }

    @Override
    public void changed(Watched watched, Change change, Course course) {
        changes.add(change);
    }

    @Override
    public void begun(Watched watched, Set<Kind> open, long at) {
        begun.add(open);
    }

    @Override
    public void ended(String series) {
        ended.add(series);
    }

    @Override
    public void slot(Watched watched, Sample slot, long newestMillis) {
        slots.add(slot);
    }

    private static SlotCounts counts(long second, long requests, long errors) {
        return new SlotCounts(requests, errors, 0, second * 1000 + 999);
    }

    /** Seconds from the start on, of which some fail by half. */
    private static SortedMap<Long, SlotCounts> seconds(int from, int to, int badFrom, int badTo) {
        TreeMap<Long, SlotCounts> seconds = new TreeMap<>();
        for (int second = from; second < to; second++) {
            boolean bad = second >= badFrom && second < badTo;
            seconds.put(START + second, counts(START + second, 100, bad ? 50 : 0));
        }
        return seconds;
    }

    private void heard(SortedMap<Long, SlotCounts> seconds) {
        lookouts.counted(DOMAIN, seconds, NOW);
    }

    private List<String> told() {
        return changes.stream()
                .filter(change -> change.finding().kind() == Kind.ERRORS)
                .map(change -> change.getClass().getSimpleName() + " "
                        + (change.finding().onset() - START))
                .toList();
    }

    @Test
    void whatIsSureIsToldBeforeItsSecondIsComplete() {
        heard(seconds(0, 60, 60, 60));
        heard(new TreeMap<>(Map.of(START + 60, counts(START + 60, 40, 20))));
        assertThat(told()).containsExactly("Opened 60");
    }

    @Test
    void aBodyThatHoldsHoursComesToTheSameAsSecondsThatComeOneByOne() {
        SortedMap<Long, SlotCounts> hours = seconds(0, 3 * HORIZON, 400, 460);
        hours.putAll(seconds(1_200, 1_300, 1_200, 1_250));
        heard(hours);
        List<String> atOnce = told();
        assertThat(atOnce).containsExactly("Opened 400", "Closed 400", "Opened 1200", "Closed 1200");
        changes.clear();
        lookouts.restored(Map.of(), NOW);
        hours.forEach((second, counts) -> heard(new TreeMap<>(Map.of(second, counts))));
        assertThat(told()).isEqualTo(atOnce);
    }

    @Test
    void aSlowSenderIsWaitedForAndHeard() {
        for (int second = 0; second < 300; second++) {
            heard(new TreeMap<>(Map.of(START + second, counts(START + second, 100, 0))));
            long late = START + second - 40;
            boolean bad = second - 40 >= 200 && second - 40 < 230;
            heard(new TreeMap<>(Map.of(late, counts(late, 100, bad ? 50 : 0))));
        }
        assertThat(told()).containsExactly("Opened 200");
    }

    @Test
    void whatIsGoingOnIsOpenAgainAfterEverythingWasRestored() {
        heard(seconds(0, 100, 60, 100));
        changes.clear();
        lookouts.restored(Map.of(DOMAIN, seconds(0, 100, 60, 100)), NOW);
        assertThat(told()).containsExactly("Opened 60");
        assertThat(begun.get(begun.size() - 1)).contains(Kind.ERRORS);
    }

    @Test
    void afterASilenceLongerThanMemoryAllBeginsAnew() {
        heard(seconds(0, 100, 60, 100));
        begun.clear();
        heard(seconds(5_000, 5_100, 0, 0));
        assertThat(begun).containsExactly(Set.of());
        assertThat(told()).containsExactly("Opened 60");
    }

    @Test
    void linesThatCameBeforeTheirEventWasKnownAreGoneOver() {
        Watched later = book.remove(0);
        heard(seconds(0, 100, 60, 100));
        assertThat(changes).isEmpty();
        book.add(later);
        lookouts.learned();
        assertThat(told()).containsExactly("Opened 60");
    }

    @Test
    void anotherTargetIsAnotherBeginning() {
        heard(seconds(0, 100, 60, 100));
        book.set(0, watched(0.6));
        changes.clear();
        lookouts.learned();
        assertThat(changes)
                .extracting(Change::finding)
                .hasOnlyElementsOfType(ShareFinding.class)
                .extracting(finding -> ((ShareFinding) finding).ofTarget())
                .as("allowed now, and yet unusual")
                .containsExactly(false);
    }

    @Test
    void whatSomebodyEndedIsToldAnewWhenItGoesOn() {
        heard(seconds(0, 100, 60, 100));
        lookouts.released(watched(0.01).series());
        heard(seconds(100, 110, 100, 110));
        assertThat(told()).hasSize(2);
    }

    @Test
    void whoIsNotHeardOfAnyMoreIsSilent() {
        for (int second = 0; second < 120; second++) {
            lookouts.counted(DOMAIN, seconds(second, second + 1, 0, 0), NOW + second * 1000L);
        }
        lookouts.tick(NOW + 125_000);
        assertThat(changes).as("may be a pause").isEmpty();
        lookouts.tick(NOW + 140_000);
        assertThat(changes)
                .extracting(change -> change.finding().kind())
                .containsOnly(Kind.SILENCE, Kind.TRAFFIC)
                .contains(Kind.SILENCE);
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.finding().onset()).isEqualTo(START + 120));
    }

    @Test
    void trafficThatEndsWithTheEventIsNoNews() {
        Watched ended = watched(0.01);
        TreeMap<Long, SlotCounts> evening = new TreeMap<>();
        long end = ended.event().endsAt().getEpochSecond();
        for (long second = end - 120; second < end + 5; second++) {
            evening.put(second, counts(second, 100, 0));
        }
        heard(evening);
        lookouts.tick(NOW + 60_000);
        assertThat(changes).isEmpty();
    }

    @Test
    void everySlotIsHandedOnOnceAndWhole() {
        Map<Long, Long> requests = new HashMap<>();
        for (int second = 3; second < 95; second++) {
            heard(seconds(second, second + 1, 0, 0));
        }
        slots.forEach(slot -> requests.merge(slot.at() - START, slot.requests().total(), Long::sum));
        assertThat(slots).extracting(Sample::requests).containsOnly(new Share(1000, 0));
        assertThat(requests.keySet()).containsExactlyInAnyOrder(10L, 20L, 30L, 40L, 50L, 60L, 70L, 80L);
    }

    @Test
    void domainsLongestSilentAreLetGo() {
        heard(seconds(0, 100, 60, 100));
        lookouts.counted("other.example", seconds(0, 1, 0, 0), NOW);
        lookouts.counted("third.example", seconds(0, 1, 0, 0), NOW);
        changes.clear();
        heard(seconds(100, 101, 0, 0));
        assertThat(EnumSet.allOf(Kind.class)).as("begun anew").containsAll(begun.get(begun.size() - 1));
        assertThat(begun).hasSize(2);
        assertThat(ended).containsExactly(watched(0.01).series());
    }
}
