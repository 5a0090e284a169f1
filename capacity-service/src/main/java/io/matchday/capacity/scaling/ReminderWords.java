package io.matchday.capacity.scaling;

import io.matchday.platform.text.Message;

/** What people are told. */
final class ReminderWords {
    private ReminderWords() {}

    static Message of(ScaleRequest request, Due due) {
        Message what = what(due.kind());
        String pool = request.wish().pool();
        long amount = request.granted().orElse(request.wish().asked());
        return new Message(
                (due.escalated() ? "Still: " : "") + "Scale request " + request.id() + " (" + amount + " of " + pool
                        + ") " + what.en() + " (due " + due.due() + ")",
                (due.escalated() ? "仍未处理:" : "") + "扩容申请 " + request.id() + "(" + pool + ",数量 " + amount + ")"
                        + what.zh() + "(期限 " + due.due() + ")");
    }

    private static Message what(ReminderKind kind) {
        return switch (kind) {
            case NOTICE_OVERDUE -> new Message(
                    "has not been submitted, and the provider's lead time has begun", "尚未提交,已进入供应商的提前期");
            case UNANSWERED -> new Message("has not been answered by the provider", "供应商尚未答复");
            case UNVERIFIED -> new Message("is granted, but nobody has seen the stock yet", "已批准,但尚未核实资源到位");
            case RELEASE_DUE -> new Message("is past its window and has to be handed back", "使用窗口已结束,需要缩容归还");
            case GRANTED_IN_VAIN -> new Message(
                    "is not wanted any more, but the provider has granted it: have it taken back there",
                    "已取消或被拒,但供应商仍已批准:请联系供应商撤回");
        };
    }
}
