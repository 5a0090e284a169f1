package io.matchday.intake.questionnaire;

import static io.matchday.intake.questionnaire.Column.may;
import static io.matchday.intake.questionnaire.Column.must;
import static io.matchday.intake.questionnaire.EventColumns.SLUG;
import static io.matchday.intake.questionnaire.EventColumns.TIME;
import static io.matchday.intake.questionnaire.EventColumns.atMost;

import io.matchday.intake.questionnaire.Column.Kind;
import io.matchday.platform.text.Message;
import java.util.List;

/** What is asked of how the event runs: its sessions, its freezes, who watches and who is there. */
final class RunColumns {

    static final List<Column> SESSIONS = List.of(
            must("key", "Session key", "场次标识", Kind.TEXT, SLUG, "semi-final-1"),
            must("name", "Session name", "场次名称", Kind.TEXT, atMost(200), "Semi-final 1"),
            must("startsAt", "Starts at", "开始时间", Kind.TIME, TIME, "2026-12-05 19:00"),
            must("endsAt", "Ends at", "结束时间", Kind.TIME, TIME, "2026-12-05 21:00"));

    static final List<Column> FREEZES = List.of(
            must("key", "Freeze key", "封网标识", Kind.TEXT, SLUG, "cdn-config"),
            must("scope", "What is not changed", "封网范围", Kind.TEXT, atMost(500), "CDN configuration and scheduling"),
            must("startsAt", "Starts at", "开始时间", Kind.TIME, TIME, "2026-12-04 00:00"),
            must("endsAt", "Ends at", "结束时间", Kind.TIME, TIME, "2026-12-06 12:00"));

    static final List<Column> AUDIENCE = List.of(
            must(
                    "region",
                    "Region",
                    "地域",
                    Kind.TEXT,
                    new Message("A region or a country code, at most 64 characters", "地域或国家代码，最多 64 个字符"),
                    "cn-east"),
            may(
                    "isp",
                    "Carrier",
                    "运营商",
                    Kind.TEXT,
                    new Message("All carriers when empty; at most 64 characters", "留空表示全部运营商；最多 64 个字符"),
                    "telecom"),
            must(
                    "share",
                    "Share of viewers",
                    "观众占比",
                    Kind.RATIO,
                    new Message(
                            "Share of all viewers: 40% or 0.4; at most 100% in all", "占全部观众的比例：40% 或 0.4；合计不超过 100%"),
                    "40%"));

    static final List<Column> CONTACT = List.of(
            must("name", "Name", "姓名", Kind.TEXT, atMost(200), "Lin"),
            must("role", "Role", "角色", Kind.CHOICE, new Message("Their part in the event", "在活动中的角色"), "LIAISON")
                    .among(Option.CONTACT_ROLES));

    private RunColumns() {}
}
