package io.matchday.intake.trap;

import io.matchday.platform.text.Message;

/** What people call the fields by which a limit would be decided. */
final class TrapField {

    private static final String DOMAIN = "domains[";

    private TrapField() {}

    /** In words what is missing at this address, and of which domain where it is one's. */
    static Message word(String field) {
        Message word = named(field.substring(field.lastIndexOf('.') + 1));
        if (!field.startsWith(DOMAIN)) {
            return word;
        }
        String domain = field.substring(DOMAIN.length(), field.lastIndexOf(']'));
        return new Message(word.en() + " of " + domain, domain + " 的" + word.zh());
    }

    /** A field without a word is shown as it is addressed. */
    private static Message named(String name) {
        return switch (name) {
            case "expectedPeakBitsPerSecond" -> new Message("expected peak", "预计带宽峰值");
            case "region" -> new Message("region", "地域");
            case "streams" -> new Message("streams", "流");
            case "ramp" -> new Message("how fast viewers come (expectation.ramp)", "流量上涨速度（expectation.ramp）");
            case "viewers" -> new Message("expected viewers", "预计观众数");
            case "usualPeakBitsPerSecond" -> new Message("usual peak on the platform", "平台日常带宽峰值");
            case "expectedRequestsPerSecond" -> new Message("expected requests per second", "预计每秒请求数");
            case "usageCap" -> new Message("whether a usage cap is set", "是否设置用量封顶");
            case "bitsPerSecond" -> new Message("value of the usage cap", "用量封顶值");
            default -> new Message(name, name);
        };
    }
}
