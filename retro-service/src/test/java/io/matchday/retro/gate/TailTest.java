package io.matchday.retro.gate;

import static io.matchday.retro.gate.Traces.NEWEST;
import static io.matchday.retro.gate.Traces.NOON;
import static io.matchday.retro.gate.Traces.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.monitor.EventTraffic;
import io.matchday.retro.monitor.TrafficSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When the end of the traffic tells something about the end of the event. */
class TailTest {

    private final IntakeEvent event = Traces.event(IntakeEvent.CLOSING);

    @Test
    void theWindowEndsWithTheNewestSlotAndCountsMissingOnesAsZero() {
        EventTraffic traffic = Traces.traffic(slot -> slot % 2 == 1 ? slot : -1);

        TrafficWindow window = (TrafficWindow) tail(traffic, NOW);

        assertThat(window.bitsPerSecond())
                .hasSize(60)
                .startsWith(0, 301, 0, 303)
                .endsWith(0, 359);
        assertThat(window.requests()).isEqualTo(30 * 100);
        assertThat(window.peakBitsPerSecond()).isEqualTo(Traces.PEAK);
        assertThat(window.minutes()).hasSize(10).endsWith((355 + 357 + 359) / 6.0);
    }

    @Test
    void trafficBeforeTheEventSaysNothing() {
        assertThat(why(slots(NOON.minusSeconds(3600), 300), NOON.minusSeconds(500)))
                .contains("since the event began");
    }

    @Test
    void silenceDuringTheEventSaysNothing() {
        EventTraffic untilTwo = slots(NOON, 720);
        assertThat(tail(untilTwo, NOON.plus(Duration.ofHours(2)).plusSeconds(3500)))
                .isInstanceOf(TrafficWindow.class);
        assertThat(why(untilTwo, NOON.plus(Duration.ofHours(2)).plusSeconds(3700)))
                .contains("the logs break off");
    }

    @Test
    void afterTheEventsEndItsLogsStayGood() {
        assertThat(tail(Traces.traffic(slot -> 60), NEWEST.plus(Duration.ofDays(30))))
                .isInstanceOf(TrafficWindow.class);
    }

    @Test
    void trafficThatHasJustBegunIsNotTrafficThatHasFallen() {
        assertThat(why(slots(NOON, 59), NOON.plusSeconds(600))).contains("only 9 min 50 s");
        assertThat(tail(slots(NOON, 60), NOON.plusSeconds(600))).isInstanceOf(TrafficWindow.class);
    }

    private String why(EventTraffic traffic, Instant now) {
        return ((Tail.Unusable) tail(traffic, now)).why().en();
    }

    private Tail tail(EventTraffic traffic, Instant now) {
        return Tail.of(traffic, event, now, Traces.DEFAULTS);
    }

    private static EventTraffic slots(Instant from, int count) {
        List<TrafficSlot> slots = IntStream.range(0, count)
                .mapToObj(i -> new TrafficSlot(from.plus(TrafficSlot.LENGTH.multipliedBy(i)), 10, 0, 50))
                .toList();
        return EventTraffic.of(slots);
    }
}
