package io.matchday.intake.trap;

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

/** An event's platforms over REST. */
@Path("/events/{eventKey}/platforms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Platform limits")
class PlatformsResource {

    private final Events events;
    private final PlatformDocuments documents;
    private final PlatformsCheck check;

    PlatformsResource(Events events, PlatformDocuments documents, PlatformsCheck check) {
        this.events = events;
        this.documents = documents;
        this.check = check;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "Which platforms serve an event",
            description = "Empty, with version 0, until somebody says so. GET /traps names the platforms known.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = Platforms.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response platforms(@PathParam("eventKey") String eventKey) {
        Event event = events.visible(eventKey);
        return answer(documents.read(event.key()), documents.version(event.key()));
    }

    @PUT
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Say which platforms serve an event",
            description = "Replaces the document as a whole. Send the ETag that was read as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The document as stored",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = Platforms.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-field: a platform or domain that is not known, or one that is named twice")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response settlePlatforms(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Platforms platforms) {
        Event event = events.changing(eventKey);
        Version.requireCurrent(ifMatch, documents.version(event.key()));
        check.checked(platforms, event.facts());
        return answer(platforms, documents.write(event.key(), platforms));
    }

    private static Response answer(Platforms platforms, long version) {
        return Response.ok(platforms).tag(Version.tag(version)).build();
    }
}
