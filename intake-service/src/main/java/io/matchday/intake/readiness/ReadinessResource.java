package io.matchday.intake.readiness;

import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's readiness over REST. */
@Path("/events/{eventKey}/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness")
class ReadinessResource {

    private final Events events;
    private final Readiness readiness;
    private final Scores scores;

    ReadinessResource(Events events, Readiness readiness, Scores scores) {
        this.events = events;
        this.readiness = readiness;
        this.scores = scores;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "How ready an event is, area by area",
            description = "Red, yellow or green for each area, with everything that is missing, what to do about it and"
                    + " whose it is. The gate from PREPARING to READY goes by the same rules: it is open when no area is"
                    + " red.")
    @APIResponse(responseCode = "200", description = "The scorecard")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Scorecard scorecard(@PathParam("eventKey") String eventKey) {
        Heard heard = readiness.ask(events.visible(eventKey).key());
        return QuarkusTransaction.requiringNew().call(() -> readiness.of(events.visible(eventKey), heard));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "How the score changed, newest first",
            description = "While an event is in PREPARING or READY its score is taken every minute, and kept when it"
                    + " differs from the last.")
    @APIResponse(responseCode = "200", description = "A page of scores")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<ScoreView> history(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        String event = events.visible(eventKey).key();
        long before = Cursor.decodeNumber(cursor).orElse(Long.MAX_VALUE);
        return Page.of(scores.before(event, before, limit + 1), limit, score -> score.id()
                        .toString())
                .map(Score::view);
    }
}
