package io.matchday.retro.retrospective;

import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that is known of an event, assembled from the four services.
 *
 * @param assembledAt when it was; ages in {@code sources} count back from here
 */
@Schema(
        description = "All that is known of an event. From the decision to close it on, this is what was known then;"
                + " before, it is assembled anew on every read")
public record Retrospective(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "When it was put together; ages count back from here")
                Instant assembledAt,
        @Schema(required = true) AboutEvent event,
        @Schema(required = true, description = "Oldest first; empty when intake-service never told")
                List<PhaseSpan> phases,
        @Schema(required = true) TrafficFacts traffic,
        @Schema(required = true, description = "Oldest first; empty when monitor-service never told")
                List<IncidentStory> incidents,
        @Schema(required = true) CapacityFacts capacity,
        @Schema(required = true) ClosureFacts closure,
        @Schema(required = true, description = "Who told, and how old that was when this was assembled")
                List<Source> sources) {

    public Retrospective {
        phases = List.copyOf(phases);
        incidents = List.copyOf(incidents);
        sources = List.copyOf(sources);
    }

    /** The same without what is the team's alone: needs, forecasts and money. */
    Retrospective forCustomers() {
        return new Retrospective(
                eventKey, assembledAt, event, phases, traffic, incidents, capacity.forCustomers(), closure, sources);
    }

    /** The same with the closing as it stands now. */
    public Retrospective with(ClosureFacts now) {
        return new Retrospective(eventKey, assembledAt, event, phases, traffic, incidents, capacity, now, sources);
    }
}
