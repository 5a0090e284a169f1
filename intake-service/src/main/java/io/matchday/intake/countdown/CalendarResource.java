package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's deadlines as a calendar. */
@Path("/events/{eventKey}/calendar.ics")
@Tag(name = "Deadlines")
class CalendarResource {

    private static final String CALENDAR = "text/calendar";

    private final Events events;
    private final Countdown countdown;
    private final InstantSource clock;

    CalendarResource(Events events, Countdown countdown, InstantSource clock) {
        this.events = events;
        this.countdown = countdown;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Produces(CALENDAR + ";charset=UTF-8")
    @Transactional
    @Operation(
            summary = "The deadlines of an event as a calendar to subscribe to",
            description =
                    "iCalendar (RFC 5545). Sign in as for any other operation: the address holds no secret. Titles"
                            + " are Chinese or English by language, else by Accept-Language, else English. What is open"
                            + " of a cancelled event is cancelled, and an event that is over rings no alarm.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public String calendar(
            @PathParam("eventKey") String eventKey,
            @QueryParam("language") @Pattern(regexp = "en|zh", message = "en or zh is expected") String asked,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Event event = events.visible(eventKey);
        long base = countdown.sequence(event);
        return new CalendarFeed(event, asked == null ? accepted : asked, clock.instant())
                .of(countdown.of(event), deadline -> base + deadline.version());
    }
}
