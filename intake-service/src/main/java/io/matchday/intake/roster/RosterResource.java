package io.matchday.intake.roster;

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

/** The roster of an event over REST. */
@Path("/events/{eventKey}/roster")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Roster")
class RosterResource {

    private final Events events;
    private final Rosters rosters;
    private final InstantSource clock;

    RosterResource(Events events, Rosters rosters, InstantSource clock) {
        this.events = events;
        this.rosters = rosters;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(summary = "Who is on duty when", description = "Empty, with version 0, until one is written.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RosterView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response read(@PathParam("eventKey") String eventKey) {
        return answer(rosters.of(events.visible(eventKey)));
    }

    @PUT
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Replace the roster",
            description =
                    "Refused are people who are no contacts of the event, shifts that end before they start, and one"
                            + " person who investigates and is liaison at the same time. Anything else that is wrong is"
                            + " kept and told by the findings.")
    @APIResponse(
            responseCode = "200",
            description = "The roster as stored",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RosterView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response replace(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Roster roster) {
        Event event = events.changing(eventKey);
        StoredRoster stored = rosters.of(event);
        Version.requireCurrent(ifMatch, stored.version());
        rosters.settle(stored, event, roster);
        return answer(stored);
    }

    @GET
    @Path("/findings")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "What is wrong with the roster",
            description =
                    "Gaps, double bookings, people who cannot be reached, and what tires people, with what to do about"
                            + " it. Blocking findings keep the event from being ready.")
    @APIResponse(responseCode = "200", description = "The findings as of now; none: the roster holds")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Findings findings(@PathParam("eventKey") String eventKey) {
        Event event = events.visible(eventKey);
        return Findings.of(event.facts(), rosters.read(event));
    }

    @GET
    @Path("/on-duty")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "Who is on duty at an instant, and how to reach them",
            description = "Of an event without a roster, the contacts by their roles.")
    @APIResponse(responseCode = "200", description = "Every duty with whoever is on it")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public OnDutyView onDuty(
            @PathParam("eventKey") String eventKey,
            @Parameter(
                            description = "The instant asked for, RFC 3339; now where left out",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("at")
                    String at) {
        Instant instant = at == null ? clock.instant() : Times.parse("at", at);
        Event event = events.visible(eventKey);
        return OnDutyView.of(rosters.duty(event, events.shown(event)), instant);
    }

    private static Response answer(StoredRoster stored) {
        return Response.ok(stored.view()).tag(Version.tag(stored.version())).build();
    }
}
