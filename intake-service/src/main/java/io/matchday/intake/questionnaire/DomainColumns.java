package io.matchday.intake.questionnaire;

import static io.matchday.intake.questionnaire.Column.may;
import static io.matchday.intake.questionnaire.Column.must;

import io.matchday.intake.questionnaire.Column.Kind;
import io.matchday.platform.text.Message;
import java.util.List;

/** What is asked of each domain, what was promised for it, and the streams it carries. */
final class DomainColumns {

    private static final Message HOST = new Message(
            "A host name without https:// and port, at most 253 characters", "不含 https:// 和端口的域名，最多 253 个字符");
    private static final Message BANDWIDTH = new Message(
            "Bits per second: 2 Tbps, 800Gbps, 1.5T, or a plain number of bit/s",
            "比特每秒：2 Tbps、800Gbps、1.5T，或纯数字（bit/s）");
    private static final Message RATIO = new Message("Share from 0 to 1: 1% or 0.01", "0 至 1 的比例：1% 或 0.01");

    static final List<Column> ALL = List.of(
            must("name", "Host name", "域名", Kind.HOST, HOST, "play.aurora.example"),
            must("role", "Role", "作用", Kind.CHOICE, new Message("What it does in the chain", "在链路中的作用"), "PULL")
                    .among(Option.DOMAIN_ROLES),
            must(
                            "product",
                            "Product",
                            "产品",
                            Kind.CHOICE,
                            new Message("One of the products on the sheet Event", "“活动”表所列产品之一"),
                            "CDN")
                    .among(Option.PRODUCTS),
            may("region", "Region", "地域", Kind.TEXT, EventColumns.SLUG, "cn-east"),
            may("expectedPeakBitsPerSecond", "Expected peak", "预计带宽峰值", Kind.BANDWIDTH, BANDWIDTH, "2 Tbps"),
            may("qos.maxErrorRatio", "Most errors", "最高错误率", Kind.RATIO, RATIO, "1%"),
            may(
                    "qos.maxFirstByteMillis",
                    "Longest first byte (ms)",
                    "首包时延上限（毫秒）",
                    Kind.INTEGER,
                    new Message("Greatest time to the first byte, whole milliseconds", "首包时延上限，整数毫秒"),
                    "800"),
            may("qos.maxStallRatio", "Most rebuffering", "最高卡顿率", Kind.RATIO, RATIO, "2%"),
            may("qos.maxStartFailureRatio", "Most failed starts", "最高起播失败率", Kind.RATIO, RATIO, "0.5%"),
            may("qos.minBitsPerSecond", "Lowest bit rate", "最低码率", Kind.BANDWIDTH, BANDWIDTH, "4 Mbps"));

    static final List<Column> STREAMS = List.of(
            must(
                    "domain",
                    "Host name",
                    "域名",
                    Kind.HOST,
                    new Message("A host name of the sheet Domains", "“域名”表中的域名"),
                    "play.aurora.example"),
            must("stream", "Stream", "流名", Kind.TEXT, EventColumns.atMost(200), "main"));

    private DomainColumns() {}
}
