package io.matchday.intake.risk;

import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looking for risks, and looking at all of them, over REST. */
@Path("/events/{eventKey}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Risks")
class RiskScanResource {

    private final Events events;
    private final RiskScan scan;
    private final Risks risks;
    private final Idempotency idempotency;

    RiskScanResource(Events events, RiskScan scan, Risks risks, Idempotency idempotency) {
        this.events = events;
        this.scan = scan;
        this.risks = risks;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/risk-scans")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Look for risks",
            description =
                    "Proposes risks from the problems that come again in the customer's tickets and from what is known"
                            + " of the event. Repeated, it proposes nothing twice, refreshes the evidence, and leaves alone what"
                            + " people said and decided.")
    @APIResponse(
            responseCode = "200",
            description = "What the scan changed",
            content = @Content(schema = @Schema(implementation = ScanReport.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    public Response scanRisks(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewScan request) {
        return idempotency.once(key, request, () -> Response.ok(scan.run(events.changing(eventKey), request.language()))
                .build());
    }

    @GET
    @Path("/risk-matrix")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(summary = "The open risks of an event by likelihood and impact")
    @APIResponse(responseCode = "200", description = "All 25 cells with the keys of their risks")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public RiskMatrix riskMatrix(@PathParam("eventKey") String eventKey) {
        return RiskMatrix.of(risks.read(events.visible(eventKey)).risks());
    }
}
