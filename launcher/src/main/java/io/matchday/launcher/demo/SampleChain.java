package io.matchday.launcher.demo;

import io.matchday.launcher.demo.day.Domains;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way of the media in the demo: two encoders, live ingest, the customer's own origin, one CDN. */
final class SampleChain {

    private static final String REGION = "cn-east";

    private SampleChain() {}

    static Map<String, Object> of(Domains domains) {
        return Map.of(
                "nodes",
                List.of(
                        node("encoder-main", "Main encoder", "ENCODER", null, null),
                        node("encoder-spare", "Spare encoder", "ENCODER", null, null),
                        node("ingest", "Live ingest", "INGEST", domains.push(), "LIVE"),
                        node("recording", "Recording", "RECORD", null, "LIVE"),
                        node("origin", "Own origin", "ORIGIN", domains.origin(), "ECS"),
                        node("cdn", "CDN", "CDN", domains.pull(), "CDN"),
                        node("players", "Players", "PLAYER", null, null)),
                "links",
                List.of(
                        link("encoder-main", "ingest", "SRT", "ACTIVE_STANDBY", SampleEvent.PUSH_PEAK),
                        link("encoder-spare", "ingest", "SRT", "NONE", SampleEvent.PUSH_PEAK),
                        link("ingest", "recording", "RTMP", "NONE", null),
                        link("ingest", "origin", "RTMP", "NONE", null),
                        link("origin", "cdn", "HLS", "ACTIVE_ACTIVE", SampleEvent.ORIGIN_PEAK),
                        link("cdn", "players", "HLS", "NONE", SampleEvent.PULL_PEAK)));
    }

    private static Map<String, Object> node(String key, String name, String kind, String domain, String product) {
        Map<String, Object> node = new HashMap<>();
        node.put("key", key);
        node.put("name", name);
        node.put("kind", kind);
        node.put("selfBuilt", "ECS".equals(product));
        node.put("region", kind.equals("PLAYER") ? null : REGION);
        node.put("domain", domain);
        node.put("product", product);
        return node;
    }

    private static Map<String, Object> link(String from, String to, String protocol, String redundancy, Long rate) {
        Map<String, Object> link = new HashMap<>();
        link.put("from", from);
        link.put("to", to);
        link.put("protocol", protocol);
        link.put("redundancy", redundancy);
        link.put("expectedBitsPerSecond", rate);
        return link;
    }
}
