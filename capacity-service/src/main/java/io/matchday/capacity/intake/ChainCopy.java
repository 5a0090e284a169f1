package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Where the media of an event goes, as far as this service needs to know; it flows one way, without cycles. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChainCopy(List<Node> nodes, List<Link> links) {
    public static final ChainCopy EMPTY = new ChainCopy(List.of(), List.of());

    public ChainCopy {
        nodes = nodes == null ? List.of() : List.copyOf(nodes);
        links = links == null ? List.of() : List.copyOf(links);
    }

    /**
     * Something on the way of the media.
     *
     * @param kind ENCODER, INGEST, TRANSCODE, RECORD, ORIGIN, CDN, EDGE or PLAYER
     * @param selfBuilt run by the customer on machines scaled by hand
     * @param region null: in several places, or not said
     * @param domain one of the event's domains, or null
     * @param product null: none, or not said
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Node(
            String key, String name, String kind, boolean selfBuilt, String region, String domain, String product) {}

    /**
     * A flow of media.
     *
     * @param from key of the node that sends
     * @param to key of the node that receives
     * @param redundancy NONE, ACTIVE_STANDBY or ACTIVE_ACTIVE
     * @param expectedBitsPerSecond expected at the peak; null: not said
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Link(String from, String to, String redundancy, Long expectedBitsPerSecond) {}
}
