package io.matchday.capacity.giveback;

import io.matchday.capacity.intake.StandingCopy;
import io.matchday.capacity.intake.StandingGateway;
import io.matchday.capacity.monitor.PeakCopy;
import io.matchday.capacity.monitor.SlotsCopy;
import io.matchday.capacity.monitor.SlotsGateway;
import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Asks whether an event's traffic lets capacity be given back. Asks other services: outside of any transaction. */
@ApplicationScoped
class TrafficWatch {
    private final StandingGateway intake;
    private final SlotsGateway monitor;
    private final FlatRule rule;
    private final Duration longestSilence;
    private final InstantSource clock;

    TrafficWatch(StandingGateway intake, SlotsGateway monitor, GivebackConfig config, InstantSource clock) {
        this.intake = intake;
        this.monitor = monitor;
        this.rule = new FlatRule(new FlatRule.Settings(
                config.minutes(), config.heardMinutes(), config.share(), config.flatChange(), config.quietShare()));
        this.longestSilence = config.longestSilence();
        this.clock = clock;
    }

    Flatness of(String eventKey) {
        Optional<StandingCopy> standing = intake.of(eventKey);
        if (standing.map(StandingCopy::over).orElse(false)) {
            return new Flatness(
                    Flatness.Verdict.NOT_NEEDED, new Message("The event is closed or cancelled", "活动已关闭或取消"));
        }
        Optional<Known<PeakCopy>> peak = monitor.peak(eventKey).filter(Known::current);
        if (peak.isEmpty()) {
            return notAsked();
        }
        return heard(eventKey, peak.get().value(), standing.map(StandingCopy::endsAt));
    }

    private Flatness heard(String eventKey, PeakCopy peak, Optional<Instant> plannedEnd) {
        if (peak.newestSlot() == null || peak.peakBitsPerSecond() == 0) {
            return Flatness.unknown("No traffic of the event was ever heard", "从未收到该活动的流量数据");
        }
        Instant expected =
                plannedEnd.filter(end -> end.isBefore(clock.instant())).orElseGet(clock::instant);
        if (peak.newestSlot().isBefore(expected.minus(longestSilence))) {
            return Flatness.unknown(
                    "Nothing was heard since " + peak.newestSlot(), "自 " + peak.newestSlot() + " 起未收到数据");
        }
        Instant end = peak.newestSlot().plusSeconds(peak.slotSeconds());
        Optional<Known<SlotsCopy>> slots =
                monitor.slots(eventKey, end.minus(rule.window()), end).filter(Known::current);
        return slots.map(known -> rule.judge(known.value(), peak.peakBitsPerSecond(), end))
                .orElseGet(TrafficWatch::notAsked);
    }

    private static Flatness notAsked() {
        return Flatness.unknown("monitor-service does not tell of it now", "monitor-service 目前无法提供流量数据");
    }
}
