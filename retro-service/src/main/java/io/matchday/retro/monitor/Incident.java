package io.matchday.retro.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;

/**
 * An incident as far as it is used here.
 *
 * @param state see {@link #RESOLVED}; a state not known here counts as open
 * @param delaySeconds how much log time passed from the first bad line to the detection
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Incident(
        String id,
        String domain,
        String kind,
        String state,
        Message title,
        Instant onsetAt,
        Instant detectedAt,
        double delaySeconds,
        double errorRatio,
        double target,
        long requests,
        long errors,
        List<Node> topNodes,
        String acknowledgedBy,
        Instant resolvedAt,
        List<Entry> timeline) {

    /** The state of an incident that is over. */
    public static final String RESOLVED = "RESOLVED";

    public Incident {
        topNodes = topNodes == null ? List.of() : List.copyOf(topNodes);
        timeline = timeline == null ? List.of() : List.copyOf(timeline);
    }

    /** Whether it is over. */
    public boolean resolved() {
        return RESOLVED.equals(state);
    }

    /** A node and its share of the incident's errors. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Node(String node, long errors, double share) {}

    /** A line of the timeline. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(Instant at, String kind, String by, Message text) {}
}
