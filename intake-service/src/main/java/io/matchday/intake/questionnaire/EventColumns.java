package io.matchday.intake.questionnaire;

import static io.matchday.intake.questionnaire.Column.may;
import static io.matchday.intake.questionnaire.Column.must;

import io.matchday.intake.questionnaire.Column.Kind;
import io.matchday.platform.text.Message;
import java.util.List;

/** What is asked of the event as a whole. */
final class EventColumns {

    static final Message SLUG =
            new Message("Lower-case letters, digits and single dashes, at most 64", "小写字母、数字和单个连字符，最多 64 个字符");

    static final Message TIME = new Message(
            "Date and time in the time zone of the sheet Event; text with an offset such as 2026-12-05T19:00:00+08:00 is taken too",
            "日期和时间，按“活动”表的时区读取；也可填写带时差的文本，例如 2026-12-05T19:00:00+08:00");

    static final String KEY = "key";
    static final String TIME_ZONE = "profile.timeZone";

    static final List<Column> ALL = List.of(
            must(KEY, "Event key", "活动标识", Kind.TEXT, SLUG, "aurora-final"),
            must("name", "Event name", "活动名称", Kind.TEXT, atMost(200), "Aurora Cup final"),
            must("customer.key", "Customer key", "客户标识", Kind.TEXT, SLUG, "aurora-esports"),
            must("customer.name", "Customer name", "客户名称", Kind.TEXT, atMost(200), "Aurora Esports"),
            must(
                            "level",
                            "Level",
                            "保障等级",
                            Kind.CHOICE,
                            new Message("How much assurance it gets", "活动的保障级别"),
                            "CRITICAL")
                    .among(Option.LEVELS),
            must("startsAt", "Starts at", "开始时间", Kind.TIME, TIME, "2026-12-05 19:00"),
            must("endsAt", "Ends at", "结束时间", Kind.TIME, TIME, "2026-12-06 00:00"),
            may(
                    TIME_ZONE,
                    "Time zone",
                    "时区",
                    Kind.TEXT,
                    new Message(
                            "IANA time zone in which all times of this file are read; UTC when empty",
                            "本文件中所有时间所用的 IANA 时区；留空则为 UTC"),
                    "Asia/Shanghai"),
            must(
                            "products",
                            "Products",
                            "使用产品",
                            Kind.CHOICES,
                            new Message("Products that take part, separated by commas", "参与活动的产品，用逗号分隔"),
                            "LIVE, CDN")
                    .among(Option.PRODUCTS),
            may(
                    "expectation.viewers",
                    "Viewers at the peak",
                    "峰值观众数",
                    Kind.LONG,
                    new Message("People watching at the same time, a whole number", "同时观看人数，整数"),
                    "3000000"),
            may(
                    "expectation.ramp.factor",
                    "Traffic multiplies by",
                    "流量增长倍数",
                    Kind.DECIMAL,
                    new Message(
                            "Traffic at the burst as a multiple of traffic before, 1 to 100000",
                            "突发后流量相对突发前的倍数，1 至 100000"),
                    "22"),
            may(
                    "expectation.ramp.seconds",
                    "Within seconds",
                    "增长用时（秒）",
                    Kind.INTEGER,
                    new Message("Time the burst takes, whole seconds", "突发所用时间，整数秒"),
                    "60"),
            may("profile.genre", "Genre", "活动类型", Kind.TEXT, SLUG, "esports"),
            may("profile.platform", "Platform", "观看平台", Kind.TEXT, SLUG, "web"));

    private EventColumns() {}

    static Message atMost(int characters) {
        return new Message("At most " + characters + " characters", "最多 " + characters + " 个字符");
    }
}
