package io.matchday.capacity.alert;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alerts of headroom over REST. */
@Path("/events/{eventKey}/headroom/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Headroom")
class AlertResource {
    private final IntakeGateway intake;
    private final Alerts alerts;
    private final Caller caller;
    private final InstantSource clock;

    AlertResource(IntakeGateway intake, Alerts alerts, Caller caller, InstantSource clock) {
        this.intake = intake;
        this.alerts = alerts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "What ran low, the youngest first",
            description =
                    "Events that are live, or ready and about to start, are looked at every ten seconds. A level has"
                            + " to be met for a while before an alert is raised, and left for a while before it is cleared.")
    @APIResponse(responseCode = "200", description = "A page of alerts")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<AlertView> listHeadroomAlerts(
            @PathParam("eventKey") String eventKey,
            @QueryParam("state") AlertState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        intake.visibleEvent(eventKey);
        long before = Cursor.decodeNumber(cursor).orElse(Long.MAX_VALUE);
        List<Alert> found = QuarkusTransaction.requiringNew()
                .call(() -> alerts.of(eventKey, Optional.ofNullable(state), before, limit + 1));
        return Page.of(found, limit, alert -> alert.id().toString()).map(Alert::view);
    }

    @POST
    @Path("/{alertId}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Say that somebody is at it",
            description = "Takes no body. The first to say so stays; repeating it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The alert, acknowledged",
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such alert")
    public AlertView acknowledgeHeadroomAlert(
            @PathParam("eventKey") String eventKey, @PathParam("alertId") long alertId) {
        intake.visibleEvent(eventKey);
        return QuarkusTransaction.requiringNew().call(() -> {
            Alert alert = alerts.locked(eventKey, alertId)
                    .orElseThrow(() -> ProblemException.notFound("alert", Long.toString(alertId)));
            alert.acknowledge(clock.instant(), caller.name());
            return alert.view();
        });
    }
}
