package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.platform.text.Message;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {

    private static final long ONSET = 1_793_448_000;

    static Stream<Arguments> findings() {
        Share window = new Share(200, 50);
        return Stream.of(
                Arguments.of(
                        new ShareFinding(Kind.ERRORS, ONSET, ONSET, window, 1, 0.001, true, -230, 0),
                        "live: 50 of 200 requests failed within 1 s (25 %; allowed 0.1 %), since 2026-10-31T12:00:00Z; by chance at most 10^-99",
                        "live：1 秒内 200 个请求中失败 50（25 %，目标 0.1 %），始于 2026-10-31T12:00:00Z；偶然概率不超过 10^-99"),
                Arguments.of(
                        new ShareFinding(Kind.SLOW, ONSET, ONSET, window, 10, 0.012, false, -230, 812_000),
                        "live: 50 of 200 requests took longer than 812 ms within 10 s (25 %; usual 1.2 %), since 2026-10-31T12:00:00Z; by chance at most 10^-99",
                        "live：10 秒内 200 个请求中耗时超过 812 毫秒的有 50（25 %，平时 1.2 %），始于 2026-10-31T12:00:00Z；偶然概率不超过 10^-99"),
                Arguments.of(
                        new BudgetFinding(ONSET, ONSET, new BurnWindow(60, 0.02), window, 250, 4.8, -230),
                        "live: the error budget burns 250 times as fast as the event allows (50 of 200 requests in 60 s; limit 4.8 times), since 2026-10-31T12:00:00Z",
                        "live：错误预算消耗为允许速度的 250 倍（60 秒内 200 个请求中失败 50，上限 4.8 倍），始于 2026-10-31T12:00:00Z"),
                Arguments.of(
                        new TrafficFinding(true, ONSET, ONSET, 300, 900, -23.1),
                        "live: traffic has dropped: 300 requests where 900 were due, since 2026-10-31T12:00:00Z; by chance at most 10^-10",
                        "live：流量骤降：实际 300 个请求，预期 900，始于 2026-10-31T12:00:00Z；偶然概率不超过 10^-10"),
                Arguments.of(
                        new SilenceFinding(ONSET, ONSET + 2, 3, 100, -300),
                        "live: silent for 3 s, since 2026-10-31T12:00:00Z, where 100 came in each slot; by chance at most 10^-130",
                        "live：已静默 3 秒，始于 2026-10-31T12:00:00Z，此前每个时间片平均 100；偶然概率不超过 10^-130"));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void explainsItselfInBothLanguages(Finding finding, String english, String chinese) {
        assertThat(finding.text("live")).isEqualTo(new Message(english, chinese));
    }
}
