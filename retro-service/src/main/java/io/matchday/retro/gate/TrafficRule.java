package io.matchday.retro.gate;

import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.monitor.MonitorGateway;
import java.util.function.BiFunction;

/** What the conditions on traffic have in common: they look at the same window. */
final class TrafficRule {

    private TrafficRule() {}

    static Finding check(
            ConditionCode code,
            Evidence evidence,
            Thresholds thresholds,
            BiFunction<TrafficWindow, IntakeEvent, Opinion> rule) {
        IntakeEvent event = evidence.event().value();
        return Judgement.of(code, MonitorGateway.SERVICE, evidence.traffic(), evidence.now(), traffic -> Tail.of(
                        traffic, event, evidence.now(), thresholds)
                .judge(window -> rule.apply(window, event)));
    }
}
