package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;

/** What can be wrong with a filled questionnaire. A published code keeps its meaning. */
enum Fault {
    NO_BASE(
            "no-base",
            "The hidden sheet that says what the event was when the sheet was exported is missing: only what the event"
                    + " does not say yet can be taken from it",
            "缺少记录导出时活动内容的隐藏工作表：只能补充活动尚未填写的内容"),
    UNKNOWN_FORMAT("unknown-format", "The questionnaire is of a format that is not known here", "无法识别该问卷的格式版本"),
    OTHER_EVENT("other-event", "The questionnaire is of the event '%s'", "该问卷属于活动“%s”"),
    DATES_FROM_1904(
            "dates-from-1904",
            "Dates of this workbook count from 1904: switch that off in its options and check all dates",
            "该工作簿使用 1904 日期系统：请在选项中关闭并核对所有日期"),
    ZONE_CHANGED(
            "zone-changed",
            "All times are read in %s now; when the sheet was exported it was %s",
            "所有时间现按 %s 读取；导出时为 %s"),
    LINKED("linked", "Other workbooks that this one refers to were not looked at", "未读取该工作簿引用的其他工作簿"),
    MISSING_SHEET("missing-sheet", "The sheet '%s' is missing", "缺少工作表“%s”"),
    UNKNOWN_SHEET("unknown-sheet", "This sheet is not part of the questionnaire and was not read", "该工作表不属于问卷，未读取"),
    MISSING_HEADER("missing-header", "The header '%s' is missing", "缺少表头“%s”"),
    DUPLICATE_HEADER("duplicate-header", "This header is there twice", "表头重复"),
    UNKNOWN_HEADER("unknown-header", "This is not part of the questionnaire and was not read", "该项不属于问卷，未读取"),
    MERGED_CELLS("merged-cells", "Cells are merged: unmerge them and fill in each one", "存在合并单元格：请取消合并并逐格填写"),
    MISSING("missing", "This has to be filled in", "此项必填"),
    ERROR_VALUE("error-value", "The cell shows an error", "单元格显示错误值"),
    UNCOMPUTED("uncomputed", "The formula was saved without a value", "公式未保存计算结果"),
    TOO_LONG("too-long", "The text is too long: at most %s characters", "文本过长：最多 %s 个字符"),
    TOO_MANY("too-many", "There are too many of these: at most %s", "条目过多：最多 %s 条"),
    CONTROL_CHARACTER("control-character", "The text has a character that is no text", "文本含有不可见的控制字符"),
    DATE_NOT_TEXT(
            "date-not-text",
            "Excel has made a date of this: format the cell as text and type it again",
            "Excel 已将其转换为日期：请将单元格设为文本格式后重新输入"),
    NOT_A_NUMBER("not-a-number", "A number is expected", "应填写数字"),
    NOT_WHOLE("not-whole", "A whole number is expected", "应填写整数"),
    NUMBER_AS_TEXT("number-as-text", "The number is kept as text; it was read as a number", "数字以文本形式保存，已按数字读取"),
    NOT_POSITIVE("not-positive", "A number above 0 is expected", "应填写大于 0 的数字"),
    OUT_OF_RANGE("out-of-range", "A value from %s to %s is expected", "取值范围为 %s 至 %s"),
    NOT_A_BANDWIDTH(
            "not-a-bandwidth", "A bandwidth such as 2 Tbps or 800 Gbps is expected", "应填写带宽，例如 2 Tbps 或 800 Gbps"),
    BYTES("bytes", "A capital B means bytes: give bits per second, such as 800 Gbps", "大写 B 表示字节：请以比特每秒填写，例如 800 Gbps"),
    NOT_A_RATIO("not-a-ratio", "A ratio such as 1% or 0.01 is expected", "应填写比例，例如 1% 或 0.01"),
    NOT_A_TIME("not-a-time", "A date and time such as 2026-12-05 19:00 is expected", "应填写日期和时间，例如 2026-12-05 19:00"),
    TIME_SKIPPED("time-skipped", "Clocks skip this time in %s", "时区 %s 的夏令时切换跳过了该时间"),
    TIME_TWICE(
            "time-twice",
            "Clocks in %s show this time twice: add the offset, such as 2026-10-25T02:30:00+01:00",
            "时区 %s 会出现两次该时间：请注明时差，例如 2026-10-25T02:30:00+01:00"),
    UNKNOWN_OPTION("unknown-option", "One of these is expected: %s", "可选值为：%s"),
    MALFORMED("malformed", "This has another form than expected. %s", "格式不符。%s"),
    UNKNOWN_DOMAIN("unknown-domain", "This domain is not on the sheet of domains", "域名表中没有该域名"),
    MORE_FINDINGS("more-findings", "There are %s more", "另有 %s 处未列出");

    private final String code;
    private final String en;
    private final String zh;

    Fault(String code, String en, String zh) {
        this.code = code;
        this.en = en;
        this.zh = zh;
    }

    String code() {
        return code;
    }

    /** What is wrong, with the particulars; a particular that is a message is told in each language. */
    Message with(Object... particulars) {
        return new Message(in(Language.EN, en, particulars), in(Language.ZH, zh, particulars));
    }

    private static String in(Language language, String sentence, Object... particulars) {
        Object[] told = particulars.clone();
        for (int i = 0; i < told.length; i++) {
            told[i] = told[i] instanceof Message message ? language.of(message) : told[i];
        }
        return told.length == 0 ? sentence : String.format(sentence, told);
    }
}
