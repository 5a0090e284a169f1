package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident as it is read. */
@Schema(name = "Incident", description = "Trouble at one domain of one event")
public record IncidentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String eventKey,
        @Schema(required = true) String domain,
        @Schema(required = true) IncidentKind kind,
        @Schema(required = true) IncidentState state,
        @Schema(required = true) Message title,
        @Schema(required = true, description = "Log time of the second that the trouble began with") Instant onsetAt,
        @Schema(required = true, description = "Wall clock when it was found") Instant detectedAt,
        @Schema(required = true, description = "Log time of the newest line when it was found") Instant detectedLogTime,
        @Schema(required = true, description = "From onsetAt to detectedLogTime, in seconds") double delaySeconds,
        @Schema(required = true, description = "Errors per request in the time that showed it, 0..1") double errorRatio,
        @Schema(required = true, description = "Errors per request allowed, 0..1") double target,
        @Schema(required = true, description = "Requests in that time") long requests,
        @Schema(required = true, description = "Requests in that time with status 0 or from 400") long errors,
        @Schema(required = true, description = "Up to five nodes with most errors; looked up a moment later")
                List<TopNode> topNodes,
        @Schema(
                        nullable = true,
                        description = "What is wrong and where, as far as is known; null: it was not looked into yet")
                VerdictView verdict,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "Wall clock when it was last looked into; null: not yet")
                Instant diagnosedAt,
        @Schema(nullable = true) String acknowledgedBy,
        @Schema(implementation = String.class, format = "date-time", nullable = true) Instant resolvedAt,
        @Schema(required = true, description = "Counts decisions; the same figure as in the ETag") long version,
        @Schema(required = true, description = "In what it shows, oldest first") List<FindingView> findings,
        @Schema(required = true, description = "Oldest first") List<EntryView> timeline) {

    public IncidentView {
        topNodes = List.copyOf(topNodes);
        findings = List.copyOf(findings);
        timeline = List.copyOf(timeline);
    }

    /** Made of what is known; of an incident that nobody has looked into yet, there is no diagnosis. */
    static IncidentView of(
            Incident incident, IncidentDiagnosis diagnosis, List<FindingView> findings, List<EntryView> timeline) {
        return new IncidentView(
                incident.id(),
                incident.eventKey(),
                incident.domain(),
                incident.kind(),
                incident.state(),
                incident.title(),
                incident.onsetAt(),
                incident.detectedAt(),
                incident.detectedLogTime(),
                incident.delaySeconds(),
                incident.errorRatio(),
                incident.target(),
                incident.requests(),
                incident.errors(),
                diagnosis == null ? List.of() : diagnosis.topNodes(),
                diagnosis == null ? null : diagnosis.verdictView(),
                diagnosis == null ? null : diagnosis.at(),
                incident.acknowledgedBy(),
                incident.resolvedAt(),
                incident.version(),
                findings,
                timeline);
    }

    /** The incident itself. What its timeline gains is no change of it. */
    public IncidentView withoutTimeline() {
        return new IncidentView(
                id,
                eventKey,
                domain,
                kind,
                state,
                title,
                onsetAt,
                detectedAt,
                detectedLogTime,
                delaySeconds,
                errorRatio,
                target,
                requests,
                errors,
                topNodes,
                verdict,
                diagnosedAt,
                acknowledgedBy,
                resolvedAt,
                version,
                findings,
                List.of());
    }
}
