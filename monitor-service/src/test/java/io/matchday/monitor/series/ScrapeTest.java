package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.delta.LatencyBucket;
import io.matchday.monitor.series.PrometheusText.FamilyType;
import io.matchday.monitor.series.PrometheusText.Label;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScrapeTest {

    @Test
    void labelsAndHelpAreEscaped() {
        PrometheusText text = new PrometheusText();
        text.family("x_total", FamilyType.COUNTER, "One\\two\n\"three\"")
                .sample(5L, new Label("a", "back\\slash \"quoted\"\nnew"));
        assertThat(text.text())
                .isEqualTo(
                        """
                        # HELP x_total One\\\\two\\n"three"
                        # TYPE x_total counter
                        x_total{a="back\\\\slash \\"quoted\\"\\nnew"} 5
                        """);
    }

    @Test
    void everyDomainIsToldAndNothingThatIsNotKnown() {
        Histogram firstByte = new Histogram();
        firstByte.add(LatencyBucket.of(20), 100);
        Scrape scrape = new Scrape(
                "cup",
                List.of("a.example", "silent.example"),
                Map.of(
                        "a.example",
                        new TreeMap<>(
                                Map.of(200, Tally.of(200, 7, 700), 404, Tally.of(404, 2, 20), 0, Tally.of(0, 1, 1)))),
                Map.of("a.example", 1_793_448_000L),
                Map.of("a.example", firstByte));
        assertThat(scrape.text().lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "matchday_event_requests_total{event=\"cup\",domain=\"a.example\",status=\"0\"} 1",
                        "matchday_event_requests_total{event=\"cup\",domain=\"a.example\",status=\"200\"} 7",
                        "matchday_event_requests_total{event=\"cup\",domain=\"a.example\",status=\"404\"} 2",
                        "matchday_event_errors_total{event=\"cup\",domain=\"a.example\"} 3",
                        "matchday_event_errors_total{event=\"cup\",domain=\"silent.example\"} 0",
                        "matchday_event_bytes_total{event=\"cup\",domain=\"a.example\"} 721",
                        "matchday_event_bytes_total{event=\"cup\",domain=\"silent.example\"} 0",
                        "matchday_event_newest_slot_timestamp_seconds{event=\"cup\",domain=\"a.example\"} 1793448000",
                        "matchday_event_first_byte_seconds{event=\"cup\",domain=\"a.example\",quantile=\"0.5\"} 2.0E-5",
                        "matchday_event_first_byte_seconds{event=\"cup\",domain=\"a.example\",quantile=\"0.9\"} 2.0E-5",
                        "matchday_event_first_byte_seconds{event=\"cup\",domain=\"a.example\",quantile=\"0.95\"} 2.0E-5",
                        "matchday_event_first_byte_seconds{event=\"cup\",domain=\"a.example\",quantile=\"0.99\"} 2.0E-5");
    }

    @Test
    void everyFamilySaysWhatItIsOnce() {
        String text = new Scrape("cup", List.of(), Map.of(), Map.of(), Map.of()).text();
        assertThat(text.lines().filter(line -> line.startsWith("# TYPE ")))
                .containsExactly(
                        "# TYPE matchday_event_requests_total counter",
                        "# TYPE matchday_event_errors_total counter",
                        "# TYPE matchday_event_bytes_total counter",
                        "# TYPE matchday_event_newest_slot_timestamp_seconds gauge",
                        "# TYPE matchday_event_first_byte_seconds gauge");
        assertThat(text.lines().filter(line -> line.startsWith("# HELP "))).hasSize(5);
    }
}
