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

/** What is answered to requests, over REST. */
@Path("/events/{eventKey}/scale-requests/{requestId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scale requests")
class AnsweringResource {
    private final Answering answering;
    private final RequestViews views;
    private final Caller caller;

    AnsweringResource(Answering answering, RequestViews views, Caller caller) {
        this.answering = answering;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/approvals")
    @RolesAllowed(Roles.COMMANDER)
    @Transactional
    @Operation(
            summary = "Approve what a request costs",
            description =
                    "Above the first limit of its currency one commander approves, above the second two different people; none of those who ask.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ScaleRequestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such request")
    @APIResponse(
            responseCode = "409",
            description =
                    "step-not-possible: it is in another state, with state and possible; own-request: the caller is one of those who ask; approved-already: by the caller")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response approveScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Note note) {
        return answer(answering.approve(eventKey, requestId, ifMatch, new Word(caller.name(), note.note())));
    }

    @POST
    @Path("/grant")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Write down what the provider grants",
            description = "Wholly or in part; what is missing can be asked for as a follow-up.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ScaleRequestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such request")
    @APIResponse(
            responseCode = "409",
            description =
                    "step-not-possible: it is in another state, with state and possible; approval-missing: more people have to approve it, with required and given; more-than-asked")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response grantScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Grant grant) {
        return answer(answering.grant(eventKey, requestId, ifMatch, grant, caller.name()));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(summary = "Write down that the provider refuses", description = "Also what it granted and cannot keep.")
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
    public Response refuseScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer(answering.refuse(eventKey, requestId, ifMatch, new Word(caller.name(), reason.reason())));
    }

    @POST
    @Path("/provisioning")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Write down that the provider has begun",
            description = "From now on the grant can be verified.")
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
    public Response provisionScaleRequest(
            @PathParam("eventKey") String eventKey,
            @PathParam("requestId") long requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Provisioning begun) {
        return answer(answering.provision(eventKey, requestId, ifMatch, begun, caller.name()));
    }

    private Response answer(ScaleRequest request) {
        return Response.ok(views.inFull(request))
                .tag(Version.tag(request.version()))
                .build();
    }
}
