package io.matchday.intake.roster;

import io.matchday.platform.text.Message;
import java.time.Duration;

/** Findings in people's words. */
final class FindingText {

    private final LocalTimes times;

    FindingText(LocalTimes times) {
        this.times = times;
    }

    Message message(Found found) {
        Message time = times.of(found.span());
        Message role = found.role().map(DutyRole::word).orElse(new Message("", ""));
        String person = found.person().orElse("");
        return switch (found.kind()) {
            case NO_ROSTER -> new Message(
                    "There is no roster; duties must be filled " + time.en(), "尚未排班，需覆盖" + time.zh());
            case ROSTER_GAP -> new Message(
                    "Nobody is on duty as " + role.en() + " " + time.en(), time.zh() + "无人担任" + role.zh());
            case ON_DUTY_UNREACHABLE -> new Message(
                    person + " is on duty and has no channel to be reached by", person + " 在值班表中但没有联系通道");
            case ON_DUTY_UNKNOWN -> new Message(
                    person + " is on duty and not among the event's contacts", person + " 在值班表中但不在活动联系人里");
            case DOUBLE_BOOKING -> new Message(
                    person + " has two shifts at the same time " + time.en(), person + " " + time.zh() + "班次重叠");
            case ONE_FOR_BOTH -> new Message(
                    person + " alone is named both to investigate and to talk to the customer",
                    "排查与客户接口人均只有 " + person + " 一人");
            case LONG_SHIFT -> new Message(
                    person + " works " + hours(found) + " h in a row " + time.en(),
                    person + " " + time.zh() + "连续值守 " + hours(found) + " 小时");
            case SHORT_REST -> new Message(
                    person + " rests for " + hours(found) + " h only " + time.en(),
                    person + " " + time.zh() + "仅休息 " + hours(found) + " 小时");
            case SHORT_HANDOVER -> new Message(
                    person + " hands over as " + role.en() + " within " + minutes(found) + " min " + time.en(),
                    person + "（" + role.zh() + "）" + time.zh() + "交接仅 " + minutes(found) + " 分钟");
        };
    }

    static Message remedy(FindingKind kind) {
        return switch (kind) {
            case NO_ROSTER -> new Message(
                    "Write down who is commander, investigator and liaison when", "排出总指挥、排查、客户接口人的班次");
            case ROSTER_GAP -> new Message("Put somebody on this duty for this time", "为该时段安排人员");
            case ON_DUTY_UNREACHABLE -> new Message(
                    "Add a channel to this contact, or put somebody else on duty", "补充联系通道，或换人值守");
            case ON_DUTY_UNKNOWN -> new Message(
                    "Add this person to the contacts, or put somebody else on duty", "将其加入联系人，或换人值守");
            case DOUBLE_BOOKING -> new Message("Give one of the shifts to somebody else", "将其中一个班次换给他人");
            case ONE_FOR_BOTH -> new Message("Name a second person: who investigates does not talk", "增加一人：排查的人不对外沟通");
            case LONG_SHIFT -> new Message("Split it into shifts of twelve hours or less", "拆分为不超过 12 小时的班次");
            case SHORT_REST -> new Message("Leave eight hours or more between duties", "两次值守之间至少休息 8 小时");
            case SHORT_HANDOVER -> new Message("Let the shifts overlap by ten minutes or more", "让前后班次至少重叠 10 分钟");
        };
    }

    private static String hours(Found found) {
        Duration length = found.span().length();
        long tenths = length.toMinutes() * 10 / 60;
        return tenths / 10 + "." + tenths % 10;
    }

    private static long minutes(Found found) {
        return found.span().length().toMinutes();
    }
}
