package io.matchday.capacity.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.reservation.Timeline.Part;
import io.matchday.capacity.reservation.Timeline.Step;
import io.matchday.capacity.window.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant START = Instant.parse("2026-12-05T11:00:00Z");
    private static final int MINUTES = 40;

    @Test
    void nothingPromisedIsOneStepOfNothing() {
        assertThat(Timeline.of(List.of(), window(0, null)).steps()).containsExactly(new Step(window(0, null), 0));
    }

    @Test
    void onePromiseMakesThreeSteps() {
        assertThat(Timeline.of(List.of(part(10, 20, 5)), window(0, 30)).steps())
                .containsExactly(new Step(window(0, 10), 0), new Step(window(10, 20), 5), new Step(window(20, 30), 0));
    }

    @Test
    void whereOneEndsAndTheNextBeginsTheyDoNotAddUp() {
        Timeline timeline = Timeline.of(List.of(part(0, 10, 5), part(10, 20, 5)), window(0, 20));

        assertThat(timeline.highest()).isEqualTo(5);
        assertThat(timeline.steps()).containsExactly(new Step(window(0, 20), 5));
    }

    @Test
    void whatNeverEndsIsThereToTheEnd() {
        assertThat(Timeline.of(List.of(part(5, null, 3)), window(10, 20)).steps())
                .containsExactly(new Step(window(10, 20), 3));
    }

    @Property
    void everyMomentHasTheSumOfWhatIsInForceThen(@ForAll @Size(max = 12) List<@IntRange(max = 99_999) Integer> seeds) {
        List<Part> parts = seeds.stream().map(TimelineTest::drawn).toList();
        Timeline timeline = Timeline.of(parts, window(0, MINUTES));

        for (int minute = 0; minute < MINUTES; minute++) {
            Instant moment = at(minute);
            long expected = parts.stream()
                    .filter(part -> part.window().contains(moment))
                    .mapToLong(Part::amount)
                    .sum();
            assertThat(timeline.steps())
                    .filteredOn(step -> step.window().contains(moment))
                    .extracting(Step::level)
                    .containsExactly(expected);
        }
        assertThat(timeline.highest())
                .isEqualTo(
                        timeline.steps().stream().mapToLong(Step::level).max().orElseThrow());
    }

    /** A part of up to nine, beginning and ending within or around the window. */
    static Part drawn(int seed) {
        int from = seed % 50 - 5;
        int length = seed / 50 % 25;
        return part(from, length == 0 ? null : from + length, 1 + seed / 1250 % 9);
    }

    private static Part part(int from, Integer until, long amount) {
        return new Part(window(from, until), amount);
    }

    private static Window window(int from, Integer until) {
        return new Window(at(from), Optional.ofNullable(until).map(TimelineTest::at));
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }
}
