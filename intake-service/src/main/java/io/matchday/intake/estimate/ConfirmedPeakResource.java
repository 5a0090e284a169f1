package io.matchday.intake.estimate;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The customer's word on expected peaks over REST. */
@Path("/events/{eventKey}/estimates/{domain}/confirmation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Estimates")
class ConfirmedPeakResource {

    private final Events events;
    private final Confirming confirming;

    ConfirmedPeakResource(Events events, Confirming confirming) {
        this.events = events;
        this.confirming = confirming;
    }

    @PUT
    @RolesAllowed({Roles.ENGINEER, Roles.LIAISON})
    @Transactional
    @Operation(
            operationId = "confirmPeak",
            summary = "Write down that the customer stands by the expected peak of a domain",
            description =
                    "An estimate that was adopted becomes the customer's word by it, and a peak that is unlike similar"
                            + " events is doubted no longer; both until the expected peak is changed. It is said of the peak that was"
                            + " read: send the event's ETag as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "What was confirmed",
            headers = @Header(name = "ETag", description = "That of the event"),
            content = @Content(schema = @Schema(implementation = ConfirmedPeak.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or no such domain in it")
    @APIResponse(
            responseCode = "409",
            description =
                    "no-expected-peak: there is nothing to confirm; event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed the event since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response confirmPeak(
            @PathParam("eventKey") String eventKey,
            @PathParam("domain") String domain,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewConfirmedPeak request) {
        Event event = events.changing(eventKey);
        Version.requireCurrent(ifMatch, event.version());
        return Response.ok(confirming.confirm(event, domain, request))
                .tag(Version.tag(event.version()))
                .build();
    }

    @DELETE
    @RolesAllowed({Roles.ENGINEER, Roles.LIAISON})
    @Transactional
    @Operation(
            operationId = "takeBackConfirmedPeak",
            summary = "Take back that the customer stands by an expected peak",
            description = "Send the event's ETag as If-Match.")
    @APIResponse(responseCode = "204", description = "It is an estimate, or doubted, again")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or nothing confirmed of the domain")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed the event since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public void takeBackConfirmedPeak(
            @PathParam("eventKey") String eventKey,
            @PathParam("domain") String domain,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Event event = events.changing(eventKey);
        Version.requireCurrent(ifMatch, event.version());
        confirming.takeBack(event, domain);
    }
}
