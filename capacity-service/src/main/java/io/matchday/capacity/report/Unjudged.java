package io.matchday.capacity.report;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a forecast is not judged. */
@Schema(
        name = "ReportUnjudgedCode",
        description =
                "NOT_BEGUN: the forecast may still change. NOT_OVER: the peak may still come. FROZEN_TOO_LATE: it was"
                        + " first looked at after the end. UNIT_NOT_MEASURED: monitor-service measures bit/s alone."
                        + " DERIVED_ONLY: none of it is traffic of the event's domains. NOT_HEARD: monitor-service has told"
                        + " of no traffic of the product. NOT_FORECAST: traffic came that nobody had forecast. NOTHING_FORECAST:"
                        + " the forecast was zero")
enum Unjudged {
    NOT_BEGUN("The event has not begun", "活动尚未开始"),
    NOT_OVER("The event is not over, and the peak may still come", "活动尚未结束，峰值可能还未出现"),
    FROZEN_TOO_LATE("The demand was first looked at after the end of the event", "需求在活动结束后才首次固化"),
    UNIT_NOT_MEASURED("Only traffic in bit/s is measured", "仅测量带宽（bit/s）"),
    DERIVED_ONLY("None of it is traffic of the event's domains, which is what is measured", "均为推导需求，不经过活动域名，无法测量"),
    NOT_HEARD("No traffic of this product was heard", "未收到该产品的流量数据"),
    NOT_FORECAST("Traffic came that nobody had forecast", "出现了未预测的流量"),
    NOTHING_FORECAST("The forecast was zero", "预测值为零");

    private final String en;
    private final String zh;

    Unjudged(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    Reason reason() {
        return new Reason(this, new Message(en, zh));
    }

    /** The same for people. */
    @Schema(name = "ReportUnjudged", nullable = true, description = "Why it is not judged; null where it is")
    record Reason(@Schema(required = true) Unjudged code, @Schema(required = true) Message message) {}
}
