package io.matchday.retro.retrospective.markdown;

import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.retrospective.TrafficFacts;
import io.matchday.retro.wording.Bandwidth;
import io.matchday.retro.wording.Moment;
import io.matchday.retro.wording.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was expected of the traffic, and what came. */
final class TrafficSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        out.heading(2, language.pick("Traffic", "流量"));
        TrafficFacts traffic = retrospective.traffic();
        if (traffic.newestSlot() == null) {
            out.paragraph(language.pick("No traffic of this event has been heard.", "未收到该活动的流量。"));
            return;
        }
        out.bullets(items(traffic, language));
    }

    private static List<String> items(TrafficFacts traffic, Language language) {
        List<String> items = new ArrayList<>();
        items.add(language.pick("Measured peak: ", "实测峰值：")
                + Bandwidth.of(traffic.measuredPeakBitsPerSecond())
                + language.pick(", at ", "，时间 ")
                + Moment.of(traffic.peakAt()));
        items.add(expectation(traffic, language));
        items.add(language.pick("Requests: ", "请求数：") + count(traffic.requests()));
        items.add(language.pick("Errors: ", "错误数：")
                + count(traffic.errors())
                + (traffic.errorRatio() == null ? "" : " (" + Ratio.of(traffic.errorRatio()) + ")"));
        items.add(language.pick("Newest log line heard: ", "最近日志时间：") + Moment.of(traffic.newestSlot()));
        return items;
    }

    private static String expectation(TrafficFacts traffic, Language language) {
        if (traffic.expectedPeakBitsPerSecond() == null) {
            return language.pick("Expected peak: none was announced", "预计峰值：未报备");
        }
        return language.pick("Expected peak: ", "预计峰值：")
                + Bandwidth.of(traffic.expectedPeakBitsPerSecond())
                + language.pick("; measured of expected: ", "；实测占预计：")
                + Ratio.of(traffic.peakOfExpected());
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
