package io.matchday.intake.event;

import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events over REST. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventResource {

    private final Events events;
    private final Idempotency idempotency;
    private final InstantSource clock;

    EventResource(Events events, Idempotency idempotency, InstantSource clock) {
        this.events = events;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(summary = "Write down a new event", description = "It starts in phase DRAFT.")
    @APIResponse(
            responseCode = "201",
            description = "The event as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "409", description = "event-exists: another event has this key")
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NewEvent request) {
        return idempotency.once(key, request, () -> {
            Event event = events.add(request.key(), request.facts(), clock.instant());
            return Response.created(URI.create("events/" + event.key()))
                    .tag(Version.tag(event.version()))
                    .entity(EventView.of(event))
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "List events by key",
            description = "A customer's people see their own events only, and of the team's webhooks the host alone.")
    public Page<EventView> list(
            @QueryParam("phase") Phase phase,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        List<Event> found = events.list(Optional.ofNullable(phase), Cursor.decode(cursor), limit + 1);
        return Page.of(found, limit, Event::key).map(this::view);
    }

    @GET
    @Path("/{eventKey}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "Read an event")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response read(@PathParam("eventKey") String eventKey) {
        return answer(events.visible(eventKey));
    }

    @PATCH
    @Path("/{eventKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(summary = "Change an event", description = "Send the ETag that was read as If-Match.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response change(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EventChange change) {
        Event event = events.changing(eventKey);
        Version.requireCurrent(ifMatch, event.version());
        events.settle(event, change.applyTo(event.facts()), clock.instant());
        return answer(event);
    }

    private EventView view(Event event) {
        return EventView.of(event, events.shown(event));
    }

    private Response answer(Event event) {
        return Response.ok(view(event)).tag(Version.tag(event.version())).build();
    }
}
