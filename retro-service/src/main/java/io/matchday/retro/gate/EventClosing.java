package io.matchday.retro.gate;

import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.intake.IntakeGateway;
import java.util.Optional;

/** People have said that the event is over: it is in phase CLOSING. */
record EventClosing() implements Condition {

    @Override
    public Finding check(Evidence evidence) {
        return Judgement.of(
                ConditionCode.EVENT_CLOSING,
                IntakeGateway.SERVICE,
                Optional.of(evidence.event()),
                evidence.now(),
                EventClosing::judge);
    }

    private static Opinion judge(IntakeEvent event) {
        return Opinion.of(
                event.phase().equals(IntakeEvent.CLOSING),
                "the event is in phase " + event.phase(),
                "活动处于 " + event.phase() + " 阶段");
    }
}
