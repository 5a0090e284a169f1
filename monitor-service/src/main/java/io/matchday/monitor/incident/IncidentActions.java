package io.matchday.monitor.incident;

import io.matchday.monitor.window.Windows;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** What people do about incidents. */
@ApplicationScoped
class IncidentActions {

    private final Timeline timeline;
    private final Herald herald;
    private final Windows windows;
    private final Caller caller;
    private final InstantSource clock;

    IncidentActions(Timeline timeline, Herald herald, Windows windows, Caller caller, InstantSource clock) {
        this.timeline = timeline;
        this.herald = herald;
        this.windows = windows;
        this.caller = caller;
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
        incident.resolve(newestSlot(incident.domain()), clock.instant());
        timeline.add(incident.id(), EntryKind.RESOLVED, caller.name(), IncidentText.resolved());
        herald.resolved(incident);
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

    private long newestSlot(String domain) {
        return windows.of(domain)
                .filter(series -> !series.heard().isEmpty())
                .map(series -> series.heard().last())
                .orElse(Long.MIN_VALUE);
    }
}
