package io.matchday.monitor.incident;

import io.matchday.monitor.window.Windows;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.InstantSource;

/** What people do about incidents. */
@ApplicationScoped
class IncidentActions {

    private static final long MILLIS = 1_000;

    private final Timeline timeline;
    private final FindingRepository findings;
    private final Herald herald;
    private final Windows windows;
    private final Caller caller;
    private final Event<IncidentEnded> ended;
    private final InstantSource clock;

    IncidentActions(
            Timeline timeline,
            FindingRepository findings,
            Herald herald,
            Windows windows,
            Caller caller,
            Event<IncidentEnded> ended,
            InstantSource clock) {
        this.timeline = timeline;
        this.findings = findings;
        this.herald = herald;
        this.windows = windows;
        this.caller = caller;
        this.ended = ended;
        this.clock = clock;
    }

    void apply(Incident incident, IncidentAction action) {
        switch (action.action()) {
            case ACKNOWLEDGE -> acknowledge(incident);
            case NOTE -> requireNote(action);
            case RESOLVE -> resolve(incident);
        }
        action.written()
                .ifPresent(note ->
                        timeline.add(incident.id(), EntryKind.NOTE, caller.name(), IncidentText.asWritten(note)));
    }

    private void acknowledge(Incident incident) {
        requireUnresolved(incident);
        incident.acknowledge(caller.name());
        timeline.add(incident.id(), EntryKind.ACKNOWLEDGED, caller.name(), IncidentText.acknowledged(caller.name()));
    }

    private void resolve(Incident incident) {
        requireUnresolved(incident);
        // What has been heard so far belongs to it: only what comes after may open another.
        long newest = windows.newest(incident.domain()).orElse(0) / MILLIS;
        findings.goingOn(incident.id()).forEach(finding -> finding.over(Instant.ofEpochSecond(newest)));
        incident.resolve(newest, clock.instant());
        timeline.add(incident.id(), EntryKind.RESOLVED, caller.name(), IncidentText.resolved());
        herald.resolved(incident);
        ended.fire(new IncidentEnded(incident.eventKey(), incident.domain()));
    }

    private static void requireNote(IncidentAction action) {
        if (action.written().isEmpty()) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "note", "Write something down");
        }
    }

    private static void requireUnresolved(Incident incident) {
        if (incident.isResolved()) {
            throw new ProblemException(
                    IncidentProblem.INCIDENT_RESOLVED, "It was resolved at " + incident.resolvedAt());
        }
    }
}
