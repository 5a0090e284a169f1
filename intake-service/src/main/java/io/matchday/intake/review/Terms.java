package io.matchday.intake.review;

import io.matchday.intake.drill.DrillResult;
import io.matchday.intake.escalation.Verdict;
import io.matchday.intake.event.Phase;
import io.matchday.intake.plan.PlanKind;
import io.matchday.intake.plan.PlanStatus;
import io.matchday.intake.risk.RiskStatus;
import io.matchday.intake.trap.Certainty;
import io.matchday.platform.text.Message;

/** What people call the values that other features keep without a word of their own. */
final class Terms {

    private Terms() {}

    static Message of(Phase phase) {
        return switch (phase) {
            case DRAFT -> new Message("Draft", "草稿");
            case PREPARING -> new Message("Preparing", "准备中");
            case READY -> new Message("Ready", "就绪");
            case LIVE -> new Message("Live", "直播中");
            case CLOSING -> new Message("Closing", "收尾中");
            case CLOSED -> new Message("Closed", "已关闭");
            case CANCELLED -> new Message("Cancelled", "已取消");
        };
    }

    static Message of(RiskStatus status) {
        return switch (status) {
            case PROPOSED -> new Message("proposed", "待确认");
            case ACCEPTED -> new Message("accepted", "已确认");
            case MITIGATED -> new Message("mitigated", "已缓解");
            case DISMISSED -> new Message("dismissed", "已排除");
        };
    }

    static Message of(PlanKind kind) {
        return switch (kind) {
            case ESCALATE -> new Message("escalate", "升级");
            case RECOVER -> new Message("recover", "恢复");
            case SCALE -> new Message("scale", "扩容");
            case STEER -> new Message("steer", "调度");
            case DEGRADE -> new Message("degrade", "降级");
        };
    }

    static Message of(PlanStatus status) {
        return switch (status) {
            case DRAFT -> new Message("draft", "草稿");
            case SUBMITTED -> new Message("awaits the customer", "待客户评审");
            case APPROVED -> new Message("approved", "已批准");
            case CHANGES_REQUESTED -> new Message("changes requested", "要求修改");
            case RETIRED -> new Message("retired", "已停用");
        };
    }

    static Message of(DrillResult result) {
        return switch (result) {
            case PASSED -> new Message("passed", "通过");
            case PASSED_WITH_FOLLOW_UPS -> new Message("passed, with follow-ups", "通过，有待改进");
            case FAILED -> new Message("failed", "未通过");
        };
    }

    static Message of(Certainty certainty) {
        return switch (certainty) {
            case HIT -> new Message("hit", "触及");
            case POSSIBLE -> new Message("possible", "可能");
            case ASK -> new Message("to be asked", "待确认");
        };
    }

    static Message of(Verdict verdict) {
        return switch (verdict) {
            case BROKEN_NODE -> new Message("broken node", "节点故障");
            case BAD_SCHEDULING -> new Message("bad scheduling", "调度异常");
            case ORIGIN -> new Message("origin", "源站故障");
            case CUSTOMER_RELEASE -> new Message("customer's release", "客户变更");
            case REGION_OR_CARRIER -> new Message("region or carrier", "地区或运营商故障");
            case PUSH -> new Message("push", "推流故障");
            case ACCESS_DENIED -> new Message("access denied", "鉴权拒绝");
            case UNCLEAR -> new Message("unclear", "原因不明");
        };
    }
}
