package io.matchday.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.SampleFacts;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Profile;
import io.matchday.intake.roster.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    an evening, every hour        | Asia/Shanghai    | 2026-12-05T10:00:00Z | 2026-12-05T16:00:00Z | 18:00 19:00 20:00 21:00 22:00 23:00 00:00
                    a beginning that is not round | Asia/Shanghai    | 2026-12-05T10:20:00Z | 2026-12-05T13:40:00Z | 18:30 19:00 19:30 20:00 20:30 21:00 21:30
                    an hour that comes twice      | Europe/Berlin    | 2026-10-24T22:00:00Z | 2026-10-25T04:00:00Z | 00:00 01:00 02:00 02:00 03:00 04:00 05:00
                    an hour that does not come    | America/New_York | 2026-03-08T05:00:00Z | 2026-03-08T10:00:00Z | 00:00 01:00 03:00 04:00 05:00 06:00
                    half an hour that comes twice | Australia/Lord_Howe | 2026-04-04T13:00:00Z | 2026-04-04T17:00:00Z | 00:00 00:30 01:00 01:30 01:30 02:00 02:30 03:00 03:30
                    days, at their beginning      | America/New_York | 2026-03-06T05:00:00Z | 2026-03-11T04:00:00Z | 03-06 -05:00 03-07 -05:00 03-08 -05:00 03-09 03-10 03-11
                    """)
    void ticksStandAtRoundTimesOfTheZone(String why, String zone, Instant from, Instant to, String labels) {
        List<Tick> ticks = axis(zone, from, to).ticks(8);
        assertThat(ticks.stream().map(Tick::label).collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(labels);
    }

    @Test
    void anHourThatComesTwiceTakesTheRoomOfTwo() {
        List<Tick> ticks = axis("Europe/Berlin", at("2026-10-24T22:00:00Z"), at("2026-10-25T04:00:00Z"))
                .ticks(8);
        assertThat(ticks.stream().map(Tick::x)).containsExactly(0.0, 100.0, 200.0, 300.0, 400.0, 500.0, 600.0);
        assertThat(ticks.stream().map(Tick::day).filter(Objects::nonNull))
                .as("the second 02:00 is told from the first")
                .containsExactly("10-25 +02:00", "10-25");
    }

    @Property(tries = 300)
    void ticksAreInOrderWithinThePictureAndFew(
            @ForAll @LongRange(min = 0, max = 63_000_000) long start,
            @ForAll @IntRange(min = 1, max = 40_000_000) int seconds,
            @ForAll @IntRange(min = 2, max = 14) int most) {
        Instant from = at("2026-01-01T00:00:00Z").plusSeconds(start);
        List<Tick> ticks =
                axis("Europe/Berlin", from, from.plusSeconds(seconds)).ticks(most);
        assertThat(ticks.stream().map(Tick::x)).isSorted().allSatisfy(x -> assertThat(x)
                .isBetween(0.0, 600.0));
        assertThat(ticks).as("one may be doubled by a change of clocks").hasSizeLessThanOrEqualTo(most + 2);
    }

    private static TimeAxis axis(String zone, Instant from, Instant to) {
        return new TimeAxis(new Span(from, to), 0, 600, Reader.of("en", starting(to, zone)));
    }

    /** Facts of an event that starts in this zone at this time, which decides on the offset that goes without saying. */
    static EventFacts starting(Instant start, String zone) {
        EventFacts facts = SampleFacts.complete();
        return new EventFacts(
                facts.name(),
                facts.customer(),
                facts.level(),
                start,
                start.plusSeconds(3600),
                facts.products(),
                facts.domains(),
                facts.contacts(),
                facts.sessions(),
                facts.freezes(),
                facts.expectation(),
                new Profile(null, null, zone));
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
