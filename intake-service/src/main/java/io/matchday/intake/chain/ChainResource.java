package io.matchday.intake.chain;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The chain of an event over REST. */
@Path("/events/{eventKey}/chain")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Chain")
class ChainResource {

    private final Events events;
    private final Chains chains;
    private final ArchitectureReview review;

    ChainResource(Events events, Chains chains, ArchitectureReview review) {
        this.events = events;
        this.chains = chains;
        this.review = review;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "Read the chain of an event, from encoder to player",
            description = "An event that nobody has drawn a chain for has an empty one, of version 0.")
    @APIResponse(
            responseCode = "200",
            description = "Nodes and links as they were listed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = Chain.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response read(@PathParam("eventKey") String eventKey) {
        return answer(events.visible(eventKey));
    }

    @PUT
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Replace the chain of an event",
            description = "Send the ETag that was read as If-Match. Keys are unique; links name nodes of the chain and"
                    + " none is listed twice (same ends, protocol and role); media flows one way, without cycles; a"
                    + " node's domain is one of the event's. Draw what can fail alone as a node of its own: two"
                    + " pipelines are two nodes.")
    @APIResponse(
            responseCode = "200",
            description = "The chain as stored",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = Chain.class)))
    @APIResponse(responseCode = "400", description = "invalid-field: names the node or link at fault")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response replace(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Chain chain) {
        Event event = events.changing(eventKey);
        Version.requireCurrent(ifMatch, chains.version(event));
        chains.replace(event, chain);
        return answer(event);
    }

    @GET
    @Path("/findings")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "What is risky about the chain of an event",
            description =
                    "Single points of failure, missing back-ups, dead ends and the like, found anew from the chain"
                            + " and the facts of the event, the gravest first. Nothing is found in an empty chain.")
    @APIResponse(responseCode = "200", description = "All findings")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public ArchitectureFindings findings(@PathParam("eventKey") String eventKey) {
        return new ArchitectureFindings(review.findings(events.visible(eventKey)));
    }

    private Response answer(Event event) {
        return Response.ok(chains.read(event))
                .tag(Version.tag(chains.version(event)))
                .build();
    }
}
