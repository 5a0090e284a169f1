package io.matchday.monitor.live;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.intake.EventBook;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.remote.Known;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's counts over REST. */
@Path("/events/{eventKey}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Live")
class LiveResource {

    private static final Duration LIVE = Duration.ofMinutes(30);
    private static final Duration LEAD = Duration.ofHours(1);

    private final EventBook events;
    private final Counts counts;
    private final InstantSource clock;

    LiveResource(EventBook events, Counts counts, InstantSource clock) {
        this.events = events;
        this.counts = counts;
        this.clock = clock;
    }

    @GET
    @Path("/live")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "readLive",
            summary = "What each domain of the event is doing",
            description = "Without a range: the 30 minutes up to the newest slot heard of its domains.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LiveView.class)))
    @APIResponse(responseCode = "400", description = "invalid-field: no such range, or longer than 24 hours")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public LiveView live(
            @PathParam("eventKey") String eventKey,
            @Parameter(
                            description = "Log time, inclusive",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "Log time, exclusive",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("to")
                    String to) {
        Known<IntakeEvent> event = events.visible(eventKey);
        List<String> domains = event.value().domainNames();
        Instant end = endOf(counts.newestSlot(domains));
        TimeRange range = TimeRange.asked(from, to, end.minus(LIVE), end);
        return LiveView.of(eventKey, range, events.source(event), domains, counts.slots(domains, range));
    }

    @GET
    @Path("/traffic")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "readTraffic",
            summary = "The event's traffic as a whole",
            description = "Without a range: from an hour before its start up to the newest slot, at most 24 hours.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrafficView.class)))
    @APIResponse(responseCode = "400", description = "invalid-field: no such range, or longer than 24 hours")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public TrafficView traffic(
            @PathParam("eventKey") String eventKey,
            @Parameter(
                            description = "Log time, inclusive",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "Log time, exclusive",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("to")
                    String to) {
        Known<IntakeEvent> event = events.visible(eventKey);
        List<String> domains = event.value().domainNames();
        OptionalLong newest = counts.newestSlot(domains);
        TimeRange range = TimeRange.asked(from, to, event.value().startsAt().minus(LEAD), endOf(newest));
        return new Traffic(event.value(), counts.slots(domains, range)).view(events.source(event), newest);
    }

    private Instant endOf(OptionalLong slot) {
        return slot.isPresent() ? Instant.ofEpochSecond(slot.getAsLong() + Slots.SECONDS) : clock.instant();
    }
}
