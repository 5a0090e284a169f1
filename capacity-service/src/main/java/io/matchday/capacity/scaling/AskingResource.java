package io.matchday.capacity.scaling;

import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What those do who ask, over REST. */
@Path("/events/{eventKey}/scale-requests/{requestId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scale requests")
class AskingResource {
    private final Asking asking;
    private final RequestViews views;
    private final Caller caller;

    AskingResource(Asking asking, RequestViews views, Caller caller) {
        this.asking = asking;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Submit a request",
            description =
                    "It can no longer be changed then. It is put to the provider as soon as enough people have approved it.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ScaleRequestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such request")
    @APIResponse(
            responseCode = "409",
            description = "step-not-possible: it is in another state, with state and possible")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response submitScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Note note) {
        return answer(asking.submit(eventKey, requestId, ifMatch, new Word(caller.name(), note.note())));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Cancel a request before there is stock",
            description = "What is stock already is released instead.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ScaleRequestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such request")
    @APIResponse(
            responseCode = "409",
            description = "step-not-possible: it is in another state, with state and possible")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response cancelScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer(asking.cancel(eventKey, requestId, ifMatch, new Word(caller.name(), reason.reason())));
    }

    private Response answer(ScaleRequest request) {
        return Response.ok(views.inFull(request))
                .tag(Version.tag(request.version()))
                .build();
    }
}
