package io.matchday.intake.drill;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rehearsals of plans over REST. */
@Path("/events/{eventKey}/drills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drills")
class DrillResource {

    private final Events events;
    private final Drills drills;
    private final DrillBook book;
    private final Idempotency idempotency;

    DrillResource(Events events, Drills drills, DrillBook book, Idempotency idempotency) {
        this.events = events;
        this.drills = drills;
        this.book = book;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(summary = "Plan a drill, or write down one that was held")
    @APIResponse(
            responseCode = "201",
            description = "The drill as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = DrillView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "409",
            description = "drill-exists; plan-version-unknown; too-many-drills: 500 at most; event-frozen: the event is"
                    + " closed or cancelled")
    public Response create(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewDrill request) {
        return idempotency.once(key, request, () -> {
            Drill drill = book.begin(events.changing(eventKey), request, "facts.");
            return Response.created(URI.create("events/" + eventKey + "/drills/" + drill.key()))
                    .tag(Version.tag(drill.revision()))
                    .entity(DrillView.of(drill))
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "List the drills of an event by key")
    @APIResponse(responseCode = "200", description = "A page of drills")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<DrillView> list(
            @PathParam("eventKey") String eventKey,
            @QueryParam("plan") String plan,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        String event = events.visible(eventKey).key();
        String after = Cursor.decode(cursor).orElse("");
        return Page.of(drills.list(event, Optional.ofNullable(plan), after, limit + 1), limit, Drill::key)
                .map(DrillView::of);
    }

    @GET
    @Path("/{drillKey}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "Read a drill")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = DrillView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or drill, or not one of the caller's")
    public Response read(@PathParam("eventKey") String eventKey, @PathParam("drillKey") String drillKey) {
        return answer(book.find(events.visible(eventKey), drillKey));
    }

    @PUT
    @Path("/{drillKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Change a drill: its plan, its result, its follow-ups",
            description =
                    "A result comes with when the drill was held, which is neither in the future nor before the version was"
                            + " written. Once held, it keeps its plan and version. Send the ETag that was read as If-Match.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = DrillView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or drill")
    @APIResponse(
            responseCode = "409",
            description =
                    "plan-version-unknown; drill-held: that it was held, and what it tried, stays; event-frozen: the"
                            + " event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response change(
            @PathParam("eventKey") String eventKey,
            @PathParam("drillKey") String drillKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DrillFacts facts) {
        Event event = events.changing(eventKey);
        Drill drill = book.find(event, drillKey);
        Version.requireCurrent(ifMatch, drill.revision());
        book.settle(event, drill, facts, "");
        return answer(drill);
    }

    @DELETE
    @Path("/{drillKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Take back a drill that was not held",
            description = "Send the ETag that was read as If-Match.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "not-found: no such event or drill")
    @APIResponse(
            responseCode = "409",
            description = "drill-held: it stays on record; event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public void strike(
            @PathParam("eventKey") String eventKey,
            @PathParam("drillKey") String drillKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Drill drill = book.find(events.changing(eventKey), drillKey);
        Version.requireCurrent(ifMatch, drill.revision());
        book.strike(drill);
    }

    private static Response answer(Drill drill) {
        return Response.ok(DrillView.of(drill))
                .tag(Version.tag(drill.revision()))
                .build();
    }
}
