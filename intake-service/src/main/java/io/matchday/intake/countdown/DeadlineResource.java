package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's deadlines over REST. */
@Path("/events/{eventKey}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
class DeadlineResource {

    private final Events events;
    private final Countdown countdown;
    private final DeadlineDesk desk;
    private final Idempotency idempotency;

    DeadlineResource(Events events, Countdown countdown, DeadlineDesk desk, Idempotency idempotency) {
        this.events = events;
        this.countdown = countdown;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "What has to be done for an event, and by when",
            description = "Counted back from the start (or on from the end) by standard tasks, by the limits of the"
                    + " platforms that serve the event, and by what was added by hand; the first due first. Due times"
                    + " are in the working hours of the event's time zone and move with its start; owners and states"
                    + " stay.")
    @APIResponse(responseCode = "200", description = "All deadlines of the event")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public DeadlineList deadlines(@PathParam("eventKey") String eventKey) {
        return DeadlineList.of(countdown.of(events.visible(eventKey)));
    }

    @GET
    @Path("/{deadlineKey}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(summary = "Read one deadline")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = Deadline.class)))
    @APIResponse(
            responseCode = "404",
            description = "not-found: no such event, not one of the caller's, or no such deadline")
    public Response deadline(@PathParam("eventKey") String eventKey, @PathParam("deadlineKey") String deadlineKey) {
        return answer(desk.one(events.visible(eventKey), deadlineKey));
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(summary = "Add a task by hand")
    @APIResponse(
            responseCode = "201",
            description = "The deadline as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = Deadline.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "409",
            description = "event-frozen: the event is closed or cancelled; too-many-deadlines: it has 200 by hand")
    public Response addDeadline(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewDeadline request) {
        return idempotency.once(key, request, () -> {
            Event event = events.changing(eventKey);
            Deadline added = desk.add(event, request);
            return Response.created(URI.create("events/" + event.key() + "/deadlines/" + added.key()))
                    .tag(Version.tag(added.version()))
                    .entity(added)
                    .build();
        });
    }

    @PATCH
    @Path("/{deadlineKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Say what has become of a task, or whose it is",
            description =
                    "Send the version that was read as If-Match. Waiving needs a reason; what is done or waived may"
                            + " be opened again. Title, detail and due time of a task by hand may be changed too.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = Deadline.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "invalid-field: an owner who is no contact, a waiver without reason, a computed task reworded")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or no such deadline")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response markDeadline(
            @PathParam("eventKey") String eventKey,
            @PathParam("deadlineKey") String deadlineKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeadlineChange change) {
        return answer(desk.change(events.changing(eventKey), deadlineKey, ifMatch, change));
    }

    private static Response answer(Deadline deadline) {
        return Response.ok(deadline).tag(Version.tag(deadline.version())).build();
    }
}
