package io.matchday.capacity.scaling;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.platform.identity.Caller;
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

/** Single scale requests over REST: as they are, and as drafts. */
@Path("/events/{eventKey}/scale-requests/{requestId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scale requests")
class DraftResource {
    private final IntakeGateway intake;
    private final PreApproval preApproval;
    private final Asking asking;
    private final ScaleRequests requests;
    private final RequestViews views;
    private final Caller caller;

    DraftResource(
            IntakeGateway intake,
            PreApproval preApproval,
            Asking asking,
            ScaleRequests requests,
            RequestViews views,
            Caller caller) {
        this.intake = intake;
        this.preApproval = preApproval;
        this.asking = asking;
        this.requests = requests;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "Read a scale request with its history",
            description = "Customers see what they get and when; costs, approvals, proofs and history are the team's.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ScaleRequestView.class)))
    @APIResponse(
            responseCode = "404",
            description = "not-found: no such event, or not one of the caller's, or it has no such request")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Response readScaleRequest(@PathParam("eventKey") String eventKey, @PathParam("requestId") long requestId) {
        intake.visibleEvent(eventKey);
        return answer(requests.existing(eventKey, requestId));
    }

    @PATCH
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Change a draft",
            description = "Send the ETag that was read as If-Match. Whoever changes it joins the people who ask.")
    @APIResponse(
            responseCode = "200",
            description = "The draft as changed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ScaleRequestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such request")
    @APIResponse(
            responseCode = "409",
            description = "step-not-possible: it is no draft any more; duplicate-request: an open request of the event"
                    + " asks for this pool at that time, with duplicateOf; plan-not-pre-approved: the event has no such"
                    + " plan")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response changeScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ScaleRequestChange change) {
        preApproval.require(eventKey, change.plan());
        return answer(asking.change(eventKey, requestId, ifMatch, change, caller.name()));
    }

    private Response answer(ScaleRequest request) {
        return Response.ok(views.inFull(request))
                .tag(Version.tag(request.version()))
                .build();
    }
}
