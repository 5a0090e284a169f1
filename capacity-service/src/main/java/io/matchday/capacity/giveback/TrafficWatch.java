package io.matchday.capacity.giveback;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.monitor.MonitorGateway;
import io.matchday.capacity.monitor.TrafficCopy;
import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Asks whether an event's traffic lets capacity be given back. Asks monitor-service: outside of any transaction. */
@ApplicationScoped
class TrafficWatch {
    private final MonitorGateway monitor;
    private final FlatRule rule;
    private final Duration longestSilence;
    private final InstantSource clock;

    TrafficWatch(MonitorGateway monitor, GivebackConfig config, InstantSource clock) {
        this.monitor = monitor;
        this.rule = new FlatRule(new FlatRule.Settings(
                config.minutes(), config.heardMinutes(), config.share(), config.flatChange(), config.quietShare()));
        this.longestSilence = config.longestSilence();
        this.clock = clock;
    }

    Flatness of(EventCopy event) {
        if (event.over()) {
            return new Flatness(
                    Flatness.Verdict.NOT_NEEDED, new Message("The event is closed or cancelled", "活动已关闭或取消"));
        }
        return monitor.traffic(event.key())
                .filter(Known::current)
                .map(traffic -> heard(event, traffic.value()))
                .orElseGet(TrafficWatch::notAsked);
    }

    private Flatness heard(EventCopy event, TrafficCopy traffic) {
        if (traffic.newestSlot() == null || traffic.peakBitsPerSecond() == 0) {
            return Flatness.unknown("No traffic of the event was ever heard", "从未收到该活动的流量数据");
        }
        Instant now = clock.instant();
        Instant expected =
                Optional.ofNullable(event.endsAt()).filter(now::isAfter).orElse(now);
        if (traffic.newestSlot().isBefore(expected.minus(longestSilence))) {
            return Flatness.unknown(
                    "Nothing was heard since " + traffic.newestSlot(), "自 " + traffic.newestSlot() + " 起未收到数据");
        }
        Instant end = traffic.newestSlot().plusSeconds(traffic.slotSeconds());
        return monitor.between(event.key(), end.minus(rule.window()), end)
                .map(slots -> rule.judge(slots, traffic.peakBitsPerSecond(), end))
                .orElseGet(TrafficWatch::notAsked);
    }

    private static Flatness notAsked() {
        return Flatness.unknown("monitor-service does not tell of it now", "monitor-service 目前无法提供流量数据");
    }
}
