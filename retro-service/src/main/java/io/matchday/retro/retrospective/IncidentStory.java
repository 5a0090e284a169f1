package io.matchday.retro.retrospective;

import io.matchday.platform.text.Message;
import io.matchday.retro.monitor.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong, and what was done. */
@Schema(description = "What went wrong at one domain, and what was done")
public record IncidentStory(
        @Schema(required = true) String id,
        @Schema(required = true) String domain,
        @Schema(required = true) String kind,
        @Schema(required = true) String state,
        @Schema(required = true) Message title,
        @Schema(required = true, description = "Log time of the first bad ten seconds") Instant onsetAt,
        @Schema(required = true, description = "Wall clock when it was found") Instant detectedAt,
        @Schema(
                        required = true,
                        description = "Log time from the first error line of the rise to its detection, seconds")
                double delaySeconds,
        @Schema(nullable = true, description = "Wall clock; null while it is open") Instant resolvedAt,
        @Schema(nullable = true, description = "Seconds from detection to resolution; null while it is open")
                Long durationSeconds,
        @Schema(required = true, description = "Errors per request when it was found, 0..1") double errorRatio,
        @Schema(required = true, description = "Errors per request allowed, 0..1") double target,
        @Schema(required = true) long requests,
        @Schema(required = true) long errors,
        @Schema(required = true, description = "Nodes with most errors") List<ErrorNode> topNodes,
        @Schema(nullable = true) String acknowledgedBy,
        @Schema(required = true, description = "Oldest first") List<StoryEntry> timeline) {

    public IncidentStory {
        topNodes = List.copyOf(topNodes);
        timeline = List.copyOf(timeline);
    }

    static IncidentStory of(Incident incident) {
        return new IncidentStory(
                incident.id(),
                incident.domain(),
                incident.kind(),
                incident.state(),
                incident.title(),
                incident.onsetAt(),
                incident.detectedAt(),
                incident.delaySeconds(),
                incident.resolvedAt(),
                durationSeconds(incident),
                incident.errorRatio(),
                incident.target(),
                incident.requests(),
                incident.errors(),
                incident.topNodes().stream().map(ErrorNode::of).toList(),
                incident.acknowledgedBy(),
                incident.timeline().stream().map(StoryEntry::of).toList());
    }

    private static Long durationSeconds(Incident incident) {
        return incident.resolvedAt() == null
                ? null
                : Duration.between(incident.detectedAt(), incident.resolvedAt()).toSeconds();
    }

    /** A node and its part in the errors. */
    @Schema(description = "A node and its part in the errors")
    public record ErrorNode(
            @Schema(required = true) String node,
            @Schema(required = true) long errors,
            @Schema(required = true, description = "Of the incident's errors, 0..1") double share) {

        private static ErrorNode of(Incident.Node node) {
            return new ErrorNode(node.node(), node.errors(), node.share());
        }
    }

    /** A line of the timeline. */
    @Schema(description = "A line of the timeline")
    public record StoryEntry(
            @Schema(required = true) Instant at,
            @Schema(required = true) String kind,
            @Schema(required = true) String by,
            @Schema(required = true) Message text) {

        private static StoryEntry of(Incident.Entry entry) {
            return new StoryEntry(entry.at(), entry.kind(), entry.by(), entry.text());
        }
    }
}
