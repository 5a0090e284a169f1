package io.matchday.intake.trap;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.platform.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrapWordingTest {

    private static final long G = 1_000_000_000L;
    private static final Message PLATFORM = new Message("Tencent Cloud CDN", "腾讯云 CDN");
    private static final Trap CAP =
            new TrapBook().trap("tencent-cdn-bandwidth-cap").orElseThrow();

    @Test
    void bothFiguresAreOfTheWorstConcernAndItsDomainsAreNamed() {
        Message said = said(
                new Concern(Certainty.POSSIBLE, List.of("c.example"), 999 * G, 1 * G, List.of("domains")),
                new Concern(Certainty.HIT, List.of("b.example"), 500 * G, 400 * G, List.of()),
                new Concern(Certainty.HIT, List.of("a.example"), 60 * G, 20 * G, List.of()));
        assertThat(said.en())
                .endsWith(
                        ": 60 Gbit/s is expected, the limit is 20 Gbit/s (Tencent Cloud CDN: a.example; also b.example)");
        assertThat(said.zh()).endsWith(":预计 60 Gbps,上限 20 Gbps(腾讯云 CDN:a.example;另有 b.example)");
    }

    @Test
    void whatIsMissingIsToldOfAllThatIsNotDecided() {
        Message said = said(
                new Concern(
                        Certainty.POSSIBLE,
                        List.of("a.example"),
                        null,
                        20 * G,
                        List.of("domains[a.example].expectedPeakBitsPerSecond")),
                new Concern(
                        Certainty.POSSIBLE,
                        List.of("b.example"),
                        30 * G,
                        20 * G,
                        List.of("domains[b.example].region")));
        assertThat(said.en())
                .endsWith(": not decided, up to 30 Gbit/s; missing: expected peak of a.example, region of b.example"
                        + " (Tencent Cloud CDN: b.example; also a.example)");
        assertThat(said.zh()).contains("缺少:a.example 的预计带宽峰值, b.example 的地域");
    }

    @Test
    void manyDomainsAreCutShort() {
        List<String> domains = List.of("a.example", "b.example", "c.example", "d.example", "e.example");
        assertThat(said(new Concern(Certainty.ASK, domains, null, null, List.of("usageCap")))
                        .en())
                .endsWith("(Tencent Cloud CDN: a.example, b.example, c.example, d.example, …)");
    }

    private static Message said(Concern... concerns) {
        return TrapWording.summary(CAP, PLATFORM, List.of(concerns));
    }
}
