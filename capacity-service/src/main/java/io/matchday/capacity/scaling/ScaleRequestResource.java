package io.matchday.capacity.scaling;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scale requests of an event over REST. */
@Path("/events/{eventKey}/scale-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scale requests", description = "What providers are asked to add, from draft to refund")
class ScaleRequestResource {
    private final IntakeGateway intake;
    private final PreApproval preApproval;
    private final Asking asking;
    private final ScaleRequests requests;
    private final RequestViews views;
    private final Idempotency idempotency;
    private final Caller caller;

    ScaleRequestResource(
            IntakeGateway intake,
            PreApproval preApproval,
            Asking asking,
            ScaleRequests requests,
            RequestViews views,
            Idempotency idempotency,
            Caller caller) {
        this.intake = intake;
        this.preApproval = preApproval;
        this.asking = asking;
        this.requests = requests;
        this.views = views;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Write down a request for more of a pool",
            description =
                    "It is a draft until it is submitted. What it costs, and so how many have to approve it, comes"
                            + " from the pool's price.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = ScaleRequestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "409",
            description = "duplicate-request: an open request of the event asks for this pool at that time, with"
                    + " duplicateOf; unknown-pool: no such pool; nothing-missing: followUpOf is missing nothing;"
                    + " plan-not-pre-approved: the event has no such plan; event-over: it is closed or cancelled")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Response createScaleRequest(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewScaleRequest request) {
        // Before the transaction, so that no row stays locked while another service is asked.
        intake.openEvent(eventKey);
        preApproval.require(eventKey, request.plan());
        return idempotency.once(key, request, () -> {
            ScaleRequest stored = asking.create(eventKey, request, caller.name());
            return Response.created(URI.create("events/" + eventKey + "/scale-requests/" + stored.id()))
                    .tag(Version.tag(stored.version()))
                    .entity(views.inFull(stored))
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "The scale requests of an event, oldest first",
            description = "Customers see what they get and when; costs, approvals and proofs are the team's.")
    @APIResponse(responseCode = "200", description = "A page of requests without their histories")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Page<ScaleRequestView> listScaleRequests(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        intake.visibleEvent(eventKey);
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        return Page.of(requests.of(eventKey, after, limit + 1), limit, request -> request.id()
                        .toString())
                .map(views::inList);
    }
}
