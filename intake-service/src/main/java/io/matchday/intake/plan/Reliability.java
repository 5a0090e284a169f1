package io.matchday.intake.plan;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Whether one plan can be relied on: who keeps it, who agreed to it, and whether it says all it has to. */
final class Reliability {

    private final PlanInForce plan;
    private final PlanContent content;
    private final EventFacts facts;
    private final List<Missing> missing = new ArrayList<>();

    private Reliability(PlanInForce plan, EventFacts facts) {
        this.plan = plan;
        this.content = plan.content();
        this.facts = facts;
    }

    static List<Missing> of(PlanInForce plan, EventFacts facts) {
        Reliability check = new Reliability(plan, facts);
        check.owner();
        check.approval();
        check.trigger();
        check.go();
        check.steps();
        return List.copyOf(check.missing);
    }

    private void owner() {
        if (content.owner() == null) {
            blocking(
                    "plan-without-owner",
                    said("%s has no owner", "%s没有负责人"),
                    new Message("Name a contact of the event who keeps it", "指定一位活动联系人负责该预案"));
        } else if (facts.contacts().stream().map(Contact::name).noneMatch(content.owner()::equals)) {
            blocking(
                    "plan-owner-unknown",
                    said(
                            "%s is owned by " + content.owner() + ", who is no contact of the event",
                            "%s的负责人 " + content.owner() + " 不在活动联系人中"),
                    new Message("Add the owner to the contacts, or name another", "将其加入联系人，或更换负责人"));
        }
    }

    private void approval() {
        if (!plan.approved()) {
            blocking(
                    "plan-not-approved",
                    said("%s is not approved", "%s尚未获得批准"),
                    new Message("Submit it and have the customer review it", "提交预案并请客户评审"));
        } else if (plan.waiting()) {
            advisory(
                    "plan-change-waiting",
                    said(
                            "%s has a newer version that is not approved; version " + plan.version() + " is in force",
                            "%s有未批准的新版本，当前生效的是版本 " + plan.version()),
                    new Message("Have the newer version approved before the start", "在活动开始前完成新版本的评审"));
        }
    }

    private void trigger() {
        content.trigger()
                .condition()
                .about()
                .filter(domain -> facts.domains().stream().map(Domain::name).noneMatch(domain::equals))
                .ifPresent(domain -> blocking(
                        "plan-domain-unknown",
                        said(
                                "%s is triggered by " + domain + ", which the event does not have",
                                "%s的触发条件引用了活动中不存在的域名 " + domain),
                        new Message("Correct the trigger, or add the domain to the event", "修正触发条件，或将域名加入活动")));
    }

    private void go() {
        if (!content.preApproved() && content.approver() == null) {
            advisory(
                    "plan-without-approver",
                    said("%s names nobody who says go, and is not pre-approved", "%s既未预授权，也未指定执行批准人"),
                    new Message("Name who says go, or pre-approve it", "指定执行批准人，或设为预授权"));
        }
    }

    private void steps() {
        if (content.rollback().isEmpty()) {
            advisory(
                    "plan-without-rollback",
                    said("%s has no rollback", "%s没有回退步骤"),
                    new Message("Write down how it is undone", "补充如何回退"));
        }
        if (content.verification().isEmpty()) {
            advisory(
                    "plan-without-verification",
                    said("%s has no verification", "%s没有验证步骤"),
                    new Message("Write down how to see that it worked", "补充如何确认已生效"));
        }
    }

    /** A sentence about the plan in both languages. */
    private Message said(String en, String zh) {
        return new Message(
                en.replace("%s", "Plan '" + content.title() + "'"), zh.replace("%s", "预案“" + content.title() + "”"));
    }

    private void blocking(String code, Message message, Message remedy) {
        missing.add(
                Missing.blocking(Area.PLANS, code, plan.key(), message, remedy).ownedBy(content.owner()));
    }

    private void advisory(String code, Message message, Message remedy) {
        missing.add(
                Missing.advisory(Area.PLANS, code, plan.key(), message, remedy).ownedBy(content.owner()));
    }
}
