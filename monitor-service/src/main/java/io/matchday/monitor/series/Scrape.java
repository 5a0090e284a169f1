package io.matchday.monitor.series;

import io.matchday.monitor.series.PrometheusText.Family;
import io.matchday.monitor.series.PrometheusText.FamilyType;
import io.matchday.monitor.series.PrometheusText.Label;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event's own series as a scraper reads them.
 *
 * @param event key of the event
 * @param domains its domains, heard of or not
 * @param counted per domain heard of, by status
 * @param newest per domain heard of, its newest slot in seconds since the epoch
 * @param firstByte per domain with such counts, the last minutes' time to first byte
 */
record Scrape(
        String event,
        List<String> domains,
        Map<String, SortedMap<Integer, Tally>> counted,
        Map<String, Long> newest,
        Map<String, Histogram> firstByte) {

    private static final Map<String, Integer> PERCENTS =
            new TreeMap<>(Map.of("0.5", 50, "0.9", 90, "0.95", 95, "0.99", 99));

    Scrape {
        domains = List.copyOf(domains);
        counted = Map.copyOf(counted);
        newest = Map.copyOf(newest);
        firstByte = Map.copyOf(firstByte);
    }

    String text() {
        PrometheusText text = new PrometheusText();
        requests(text);
        Family errors = text.family(
                "matchday_event_errors_total",
                FamilyType.COUNTER,
                "Requests with status 0 (client left) or from 400, since an hour before the event's start.");
        domains.forEach(domain -> errors.sample(all(domain).errors(), eventLabel(), domain(domain)));
        Family bytes = text.family(
                "matchday_event_bytes_total",
                FamilyType.COUNTER,
                "Bytes sent to clients, since an hour before the event's start.");
        domains.forEach(domain -> bytes.sample(all(domain).bytes(), eventLabel(), domain(domain)));
        newest(text);
        firstByte(text);
        return text.text();
    }

    private void requests(PrometheusText text) {
        Family requests = text.family(
                "matchday_event_requests_total",
                FamilyType.COUNTER,
                "Requests by HTTP status, 0 for none, since an hour before the event's start.");
        domains.forEach(domain -> of(domain)
                .forEach((status, tally) -> requests.sample(
                        tally.requests(), eventLabel(), domain(domain), new Label("status", status.toString()))));
    }

    private void newest(PrometheusText text) {
        Family newestSlots = text.family(
                "matchday_event_newest_slot_timestamp_seconds",
                FamilyType.GAUGE,
                "Log time of the newest ten seconds heard of, since the epoch.");
        domains.stream()
                .filter(newest::containsKey)
                .forEach(domain -> newestSlots.sample(newest.get(domain), eventLabel(), domain(domain)));
    }

    private void firstByte(PrometheusText text) {
        Family quantiles = text.family(
                "matchday_event_first_byte_seconds",
                FamilyType.GAUGE,
                "Time to first byte over the last five minutes of log time, at most 1.6 % off.");
        domains.stream()
                .filter(firstByte::containsKey)
                .forEach(domain -> PERCENTS.forEach((quantile, percent) -> quantiles.sample(
                        Histogram.seconds(firstByte.get(domain).micros(percent)),
                        eventLabel(),
                        domain(domain),
                        new Label("quantile", quantile))));
    }

    private Label eventLabel() {
        return new Label("event", event);
    }

    private static Label domain(String domain) {
        return new Label("domain", domain);
    }

    private SortedMap<Integer, Tally> of(String domain) {
        return counted.getOrDefault(domain, new TreeMap<>());
    }

    private Tally all(String domain) {
        return of(domain).values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
