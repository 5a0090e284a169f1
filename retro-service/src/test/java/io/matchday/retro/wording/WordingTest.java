package io.matchday.retro.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.platform.text.Message;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void bandwidthTakesTheUnitThatFits() {
        assertThat(Bandwidth.of(0L)).isEqualTo("0 bit/s");
        assertThat(Bandwidth.of(999L)).isEqualTo("999 bit/s");
        assertThat(Bandwidth.of(1_500L)).isEqualTo("1.50 kbit/s");
        assertThat(Bandwidth.of(20_000_000L)).isEqualTo("20.00 Mbit/s");
        assertThat(Bandwidth.of(193_800_000_000L)).isEqualTo("194 Gbit/s");
        assertThat(Bandwidth.of(1_940_000_000_000L)).isEqualTo("1.94 Tbit/s");
        assertThat(Bandwidth.of(4_000_000_000_000_000L)).isEqualTo("4000 Tbit/s");
        assertThat(Bandwidth.of(-2_000_000L)).isEqualTo("-2.00 Mbit/s");
    }

    @Test
    void sharesKeepThreeDigitsThatCount() {
        assertThat(Ratio.of(0)).isEqualTo("0 %");
        assertThat(Ratio.of(0.97)).isEqualTo("97 %");
        assertThat(Ratio.of(0.068123)).isEqualTo("6.81 %");
        assertThat(Ratio.of(0.0004)).isEqualTo("0.04 %");
        assertThat(Ratio.of(0.9999)).isEqualTo("100 %");
        assertThat(Ratio.of(12)).isEqualTo("1200 %");
        assertThat(Ratio.of(-0.125)).isEqualTo("-12.5 %");
    }

    @Test
    void spansKeepTheirTwoLargestUnits() {
        assertThat(Span.of(Duration.ofMillis(300))).isEqualTo(new Message("0 s", "0 秒"));
        assertThat(Span.of(Duration.ofSeconds(45))).isEqualTo(new Message("45 s", "45 秒"));
        assertThat(Span.of(Duration.ofSeconds(450))).isEqualTo(new Message("7 min 30 s", "7 分钟 30 秒"));
        assertThat(Span.of(Duration.ofSeconds(3725))).isEqualTo(new Message("1 h 2 min", "1 小时 2 分钟"));
        assertThat(Span.ofSeconds(86_400L * 3 + 59)).isEqualTo(new Message("3 d 59 s", "3 天 59 秒"));
        assertThat(Span.ofSeconds(-5)).isEqualTo(new Message("0 s", "0 秒"));
    }

    @Test
    void momentsAreToldInUtc() {
        assertThat(Moment.of(Instant.parse("2026-12-05T18:00:00.123Z"))).isEqualTo("2026-12-05 18:00:00 UTC");
    }
}
