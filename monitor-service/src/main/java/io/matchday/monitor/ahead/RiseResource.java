package io.matchday.monitor.ahead;

import io.matchday.monitor.ahead.RiseRepository.Filter;
import io.matchday.monitor.intake.EventBook;
import io.matchday.monitor.page.Place;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rises before an event over REST. */
@Path("/events/{eventKey}/rises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ahead of the event")
class RiseResource {

    private final EventBook events;
    private final RiseReader reader;
    private final RiseActions actions;

    RiseResource(EventBook events, RiseReader reader, RiseActions actions) {
        this.events = events;
        this.reader = reader;
        this.actions = actions;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "listRises",
            summary = "List the times before an event when errors rose, newest first",
            description = "Each with its verdict, what was decided, and what has come of that.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<RiseView> list(
            @PathParam("eventKey") String eventKey,
            @QueryParam("state") RiseState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        String event = events.visible(eventKey).value().key();
        Filter filter = new Filter(event, Optional.ofNullable(state), Place.of(cursor));
        return Page.of(reader.list(filter, limit + 1), limit, rise -> new Place(rise.onsetAt(), rise.id()).position());
    }

    @GET
    @Path("/{riseId}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(operationId = "readRise", summary = "Read a rise with what has come of its optimisation, part by part")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RiseView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or rise, or not one of the caller's")
    public Response read(@PathParam("eventKey") String eventKey, @PathParam("riseId") String riseId) {
        return answer(events.visible(eventKey).value().key(), riseId);
    }

    @POST
    @Path("/{riseId}/actions")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "actOnRise",
            summary = "Say that something was done against a rise, that it is accepted, or that it is open again",
            description =
                    "Send the ETag that was read as If-Match. OPTIMISE can be sent again for what was done later.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RiseView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or rise")
    @APIResponse(responseCode = "409", description = "state-unchanged: it is accepted, or open, already")
    @APIResponse(responseCode = "412", description = "stale-version: somebody decided since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response act(
            @PathParam("eventKey") String eventKey,
            @PathParam("riseId") String riseId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RiseAction action) {
        String event = events.visible(eventKey).value().key();
        UUID id = Place.id(riseId).filter(known -> reader.holds(event, known)).orElseThrow(() -> notFound(riseId));
        actions.apply(id, ifMatch, action);
        return answer(event, riseId);
    }

    private Response answer(String event, String riseId) {
        RiseView rise = Place.id(riseId).flatMap(id -> reader.read(event, id)).orElseThrow(() -> notFound(riseId));
        return Response.ok(rise).tag(Version.tag(rise.version())).build();
    }

    private static ProblemException notFound(String riseId) {
        return ProblemException.notFound("rise", riseId);
    }
}
