package io.matchday.intake.escalation;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Times;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The escalation policies of an event over REST. */
@Path("/events/{eventKey}/escalation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Escalation")
class EscalationResource {

    private final Events events;
    private final Escalations escalations;
    private final Previews previews;
    private final InstantSource clock;

    EscalationResource(Events events, Escalations escalations, Previews previews, InstantSource clock) {
        this.events = events;
        this.escalations = escalations;
        this.previews = previews;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(summary = "Who is told next, and after how long", description = "Empty, with version 0, until written.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = EscalationView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response read(@PathParam("eventKey") String eventKey) {
        return answer(escalations.of(events.visible(eventKey)));
    }

    @PUT
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Replace the escalation policies",
            description =
                    "Refused are delays that do not increase, targets that are nobody or have no channel of the kinds"
                            + " used, domains that are not the event's, and a last step that reaches no commander.")
    @APIResponse(
            responseCode = "200",
            description = "The policies as stored",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = EscalationView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed them since they were read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response replace(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Escalation escalation) {
        Event event = events.changing(eventKey);
        StoredEscalation stored = escalations.of(event);
        Version.requireCurrent(ifMatch, stored.version());
        escalations.settle(stored, event, escalation);
        return answer(stored);
    }

    @GET
    @Path("/preview")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "Who would be told when, and by which channel",
            description =
                    "Plays every policy for an incident that opens at an instant and that nobody takes in hand, against"
                            + " whoever is on duty at each of its steps.")
    @APIResponse(responseCode = "200", description = "Every policy with its tellings in order of time")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Preview preview(
            @PathParam("eventKey") String eventKey,
            @Parameter(
                            description =
                                    "When the incident opens, RFC 3339; where left out the event's start, or now when"
                                            + " that is past",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("at")
                    String at) {
        Event event = events.visible(eventKey);
        Instant opened = at == null ? usual(event) : Times.parse("at", at);
        return previews.of(event, events.shown(event), opened);
    }

    private Instant usual(Event event) {
        Instant now = clock.instant();
        Instant start = event.facts().startsAt();
        return start.isAfter(now) ? start : now;
    }

    private static Response answer(StoredEscalation stored) {
        return Response.ok(stored.view()).tag(Version.tag(stored.version())).build();
    }
}
