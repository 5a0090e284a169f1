package io.matchday.retro.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrafficRangesTest {

    private static final Instant FIRST = Instant.parse("2026-12-05T11:00:00Z");

    private final List<Duration> asked = new ArrayList<>();

    @Test
    void aDayIsOneRange() {
        assertThat(read(23).requests()).isEqualTo(24);
        assertThat(asked).containsExactly(Duration.ZERO);
    }

    @Test
    void aLongEventIsReadDayByDayAndNothingCountsTwice() {
        EventTraffic traffic = read(24 * 3 + 5);

        assertThat(asked).containsExactly(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3));
        assertThat(traffic.requests()).isEqualTo(24 * 3 + 6);
        assertThat(traffic.newestSlot()).isEqualTo(FIRST.plus(Duration.ofHours(77)));
    }

    @Test
    void domainsThatLiveOnAreReadInTheirFirstMonthAndTheirNewestDay() {
        EventTraffic traffic = read(24L * 400);

        assertThat(asked).hasSize(31);
        assertThat(traffic.newestSlot()).isEqualTo(FIRST.plus(Duration.ofDays(400)));
        assertThat(traffic.requests()).isEqualTo(24 * 31);
    }

    @Test
    void nothingHeardIsNothing() {
        EventTraffic traffic =
                EventTraffic.of(new TrafficRanges((from, to) -> new TrafficAnswer(List.of(), null)).from(FIRST));

        assertThat(traffic.newestSlot()).isNull();
        assertThat(traffic.peakBitsPerSecond()).isZero();
        assertThat(traffic.tail()).isEmpty();
    }

    @Test
    void onlyTheNewestHourIsKeptSlotBySlot() {
        assertThat(read(50).tail())
                .extracting(TrafficSlot::start)
                .containsExactly(FIRST.plus(Duration.ofHours(49)), FIRST.plus(Duration.ofHours(50)));
    }

    /** Traffic with one slot an hour, from the first hour to the given one. */
    private EventTraffic read(long lastHour) {
        Instant newest = FIRST.plus(Duration.ofHours(lastHour));
        List<TrafficSlot> heard = LongStream.rangeClosed(0, lastHour)
                .mapToObj(hour -> new TrafficSlot(FIRST.plus(Duration.ofHours(hour)), 1, 0, hour))
                .toList();
        TrafficRanges ranges = new TrafficRanges((from, to) -> {
            asked.add(Duration.between(FIRST, from));
            return new TrafficAnswer(
                    heard.stream()
                            .filter(slot ->
                                    !slot.start().isBefore(from) && slot.start().isBefore(to))
                            .toList(),
                    newest);
        });
        return EventTraffic.of(ranges.from(FIRST));
    }
}
