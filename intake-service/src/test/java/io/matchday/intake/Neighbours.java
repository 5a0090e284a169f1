package io.matchday.intake;

import io.matchday.testkit.contract.ProviderStub;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services that intake asks, with the little that tests let them say. */
public final class Neighbours implements AutoCloseable {

    private static final String AS_OF = "2026-11-20T12:00:00Z";

    private final ProviderStub capacity = new ProviderStub("capacity-service");
    private final ProviderStub monitor = new ProviderStub("monitor-service");

    public ProviderStub capacity() {
        return capacity;
    }

    public ProviderStub monitor() {
        return monitor;
    }

    /** Lets both say of {@link SampleEvent} what a well prepared event hears. */
    public void content(String eventKey) {
        enough(eventKey, "LIVE", "CDN");
        heard(eventKey, List.of("push.aurora.example", "play.aurora.example"));
    }

    /** Lets capacity have enough of these products of the event. */
    public void enough(String eventKey, String... products) {
        headroom(eventKey, "ENOUGH", Stream.of(products).map(product -> judged(product, "ENOUGH")));
    }

    /** Lets capacity judge a product of the event. */
    public void headroom(String eventKey, String product, String verdict) {
        headroom(eventKey, verdict, Stream.of(judged(product, verdict)));
    }

    private void headroom(String eventKey, String verdict, Stream<String> products) {
        capacity.on(
                "GET /capacity/api/v1/events/" + eventKey + "/headroom",
                200,
                """
                {"eventKey": "%s", "verdict": "%s", "sources": [], "products": [%s]}
                """
                        .formatted(eventKey, verdict, products.collect(Collectors.joining(","))));
    }

    private static String judged(String product, String verdict) {
        return """
                {"product": "%s", "stockBitsPerSecond": 1000, "verdict": "%s",
                 "explanation": {"en": "%s: said capacity", "zh": "%s：容量服务结论"}}
                """
                .formatted(product, verdict, product, product);
    }

    /** Lets monitor have heard from these domains of the event. */
    public void heard(String eventKey, List<String> domains) {
        String values = domains.stream()
                .map("{\"value\": \"%s\", \"requests\": 1000, \"errors\": 1, \"shareOfErrors\": 0.5}"::formatted)
                .collect(Collectors.joining(","));
        monitor.on(
                "GET /monitor/api/v1/events/" + eventKey + "/top",
                200,
                """
                {"eventKey": "%s", "by": "domain", "order": "requests", "from": "%s", "to": "%s", "sources": [],
                 "keptSince": "%s", "requests": 1000, "errors": 1, "values": [%s]}
                """
                        .formatted(eventKey, AS_OF, AS_OF, AS_OF, values));
    }

    /** Fails when an exchange did not fit a neighbour's contract. */
    public void verify() {
        capacity.verify();
        monitor.verify();
    }

    @Override
    public void close() {
        capacity.close();
        monitor.close();
    }
}
