package io.matchday.retro.gate;

import io.matchday.platform.text.Message;
import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.monitor.EventTraffic;
import io.matchday.retro.monitor.TrafficSlot;
import io.matchday.retro.wording.Moment;
import io.matchday.retro.wording.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** The newest traffic of an event: a window of it, or why none can be judged. */
sealed interface Tail permits TrafficWindow, Tail.Unusable {

    /**
     * Looks whether the end of the traffic tells anything about the end of the event. Silence does not: logs that stop
     * look like people that leave.
     */
    static Tail of(EventTraffic traffic, IntakeEvent event, Instant now, Thresholds thresholds) {
        Instant newest = traffic.newestSlot();
        if (newest == null) {
            return unusable("no traffic of this event has been heard", "尚未收到该活动的任何流量");
        }
        if (newest.isBefore(event.startsAt())) {
            return unusable(
                    "no traffic has been heard since the event began; the newest is of " + Moment.of(newest),
                    "活动开始后未收到流量，最近的流量时间为 " + Moment.of(newest));
        }
        Instant due = now.isBefore(event.endsAt()) ? now : event.endsAt();
        if (newest.isBefore(due.minus(thresholds.longestSilence()))) {
            return unusable(
                    "the logs break off at " + Moment.of(newest) + ", too long before the event's end or now",
                    "日志在 " + Moment.of(newest) + " 中断，距活动结束或当前时间过久");
        }
        Duration heard = Duration.between(traffic.firstSlot(), newest).plus(TrafficSlot.LENGTH);
        if (heard.compareTo(thresholds.window()) < 0) {
            return unusable(
                    "only " + Span.of(heard).en() + " of traffic have been heard, too few to judge",
                    "仅收到 " + Span.of(heard).zh() + "的流量，不足以判断");
        }
        return TrafficWindow.of(traffic.tail(), newest, thresholds.window(), traffic.peakBitsPerSecond());
    }

    /** Applies a rule to the window if there is one. */
    default Opinion judge(Function<TrafficWindow, Opinion> rule) {
        return this instanceof TrafficWindow window ? rule.apply(window) : Opinion.unknown(((Unusable) this).why());
    }

    private static Tail unusable(String en, String zh) {
        return new Unusable(new Message(en, zh));
    }

    /** Traffic that says nothing about the event's end. */
    record Unusable(Message why) implements Tail {}
}
