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

/** What becomes of grants, over REST. */
@Path("/events/{eventKey}/scale-requests/{requestId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scale requests")
class StockResource {
    private final Looking looking;
    private final Verifying verifying;
    private final Using using;
    private final RequestViews views;
    private final Caller caller;

    StockResource(Looking looking, Verifying verifying, Using using, RequestViews views, Caller caller) {
        this.looking = looking;
        this.verifying = verifying;
        this.using = using;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/verifications")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "See whether a grant is there",
            description =
                    "By a probe, which the caller made, or by what others have read of the pool since the grant; a provider that tells the pool's figures is read now. When it is there, it becomes stock that is promised to the event; what falls short is kept and leaves the state as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ScaleRequestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such request")
    @APIResponse(
            responseCode = "409",
            description =
                    "step-not-possible: it is in another state, with state and possible; no-proof: nobody else has read the pool since, or the provider could not be read; capacity-exhausted: the stock is there but promised to others by now, with free; too-many-verifications")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response verifyScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewVerification verification) {
        // Before the transaction, so that no row stays locked while a provider is asked.
        Sight sight = verification.probe() == null ? looking.at(eventKey, requestId) : Sight.of(verification.probe());
        return answer(verifying.verify(eventKey, requestId, ifMatch, sight, caller.name()));
    }

    @POST
    @Path("/use")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Write down how much of a grant is used",
            description = "The highest counts. The first begins the use.")
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
    public Response useScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewUse use) {
        return answer(using.use(eventKey, requestId, ifMatch, use, caller.name()));
    }

    private Response answer(ScaleRequest request) {
        return Response.ok(views.inFull(request))
                .tag(Version.tag(request.version()))
                .build();
    }
}
