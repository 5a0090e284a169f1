package io.matchday.retro.retrospective.markdown;

import io.matchday.retro.gate.Finding;
import io.matchday.retro.retrospective.ClosureFacts;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.wording.Moment;
import java.util.List;

/** How the assurance came to its end. */
final class ClosureSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        out.heading(2, language.pick("Closing", "关闭"));
        ClosureFacts closure = retrospective.closure();
        out.paragraph(state(closure, language));
        if (closure.overrideReason() != null) {
            out.paragraph(language.pick("Closed against the gate's verdict, because: ", "未满足条件而强制关闭，原因：")
                    + closure.overrideReason());
        }
        out.table(
                List.of(
                        language.pick("Condition", "条件"),
                        language.pick("State", "状态"),
                        language.pick("Evidence", "依据")),
                closure.conditions().stream()
                        .map(finding -> List.of(
                                name(finding, language), state(finding, language), language.pick(finding.evidence())))
                        .toList());
    }

    private static String state(ClosureFacts closure, Language language) {
        return switch (closure.state()) {
            case NONE -> language.pick("The event has not been closed.", "活动尚未关闭。");
            case GRANTED -> language.pick(
                    "Decided by " + closure.closedBy() + " at " + Moment.of(closure.decidedAt())
                            + "; intake-service has not taken it yet.",
                    closure.closedBy() + " 于 " + Moment.of(closure.decidedAt()) + " 决定关闭，intake-service 尚未执行。");
            case CLOSED -> language.pick(
                    "Closed by " + closure.closedBy() + " at " + Moment.of(closure.closedAt()) + ".",
                    closure.closedBy() + " 于 " + Moment.of(closure.closedAt()) + " 关闭。");
        };
    }

    private static String name(Finding finding, Language language) {
        return switch (finding.code()) {
            case EVENT_CLOSING -> language.pick("The event is closing", "活动处于收尾阶段");
            case NO_OPEN_INCIDENTS -> language.pick("No incident is open", "无未解决故障");
            case TRAFFIC_FALLEN -> language.pick("Traffic has fallen", "流量已回落");
            case TRAFFIC_FLAT -> language.pick("Traffic is flat", "流量已平稳");
            case INDICATORS_NORMAL -> language.pick("Indicators are normal", "指标正常");
            case CAPACITY_RELEASED -> language.pick("Capacity is released", "资源已释放");
        };
    }

    private static String state(Finding finding, Language language) {
        return switch (finding.state()) {
            case MET -> language.pick("met", "满足");
            case UNMET -> language.pick("not met", "未满足");
            case UNKNOWN -> language.pick("unknown", "未知");
        };
    }
}
