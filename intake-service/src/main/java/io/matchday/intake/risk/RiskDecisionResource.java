package io.matchday.intake.risk;

import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on risks over REST. */
@Path("/events/{eventKey}/risks/{riskKey}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Risks")
class RiskDecisionResource {

    private final Events events;
    private final StoredRisks risks;
    private final Caller caller;
    private final Idempotency idempotency;
    private final InstantSource clock;

    RiskDecisionResource(
            Events events, StoredRisks risks, Caller caller, Idempotency idempotency, InstantSource clock) {
        this.events = events;
        this.risks = risks;
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Decide on a risk",
            description = "PROPOSED to ACCEPTED or DISMISSED, ACCEPTED to MITIGATED or DISMISSED, MITIGATED back to"
                    + " ACCEPTED, DISMISSED back to PROPOSED. Dismissing and going back need a reason. Send the ETag that"
                    + " was read as If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "The risk with the step taken",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = RiskView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or risk")
    @APIResponse(
            responseCode = "409",
            description = "risk-step-not-allowed, with what is allowed; event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response decideRisk(
            @PathParam("eventKey") String eventKey,
            @PathParam("riskKey") String riskKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewDecision request) {
        return idempotency.once(key, request, () -> {
            String event = events.changing(eventKey).key();
            Risk risk = risks.one(event, riskKey);
            Version.requireCurrent(ifMatch, risk.version());
            risk.decide(Steps.decided(risk.status(), request, caller.name(), clock.instant()));
            risks.flush();
            return Response.created(URI.create("events/" + event + "/risks/" + riskKey))
                    .tag(Version.tag(risk.version()))
                    .entity(risk.view())
                    .build();
        });
    }
}
