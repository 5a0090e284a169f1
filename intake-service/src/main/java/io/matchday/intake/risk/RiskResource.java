package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The risks of an event over REST. */
@Path("/events/{eventKey}/risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Risks")
class RiskResource {

    private final Events events;
    private final StoredRisks risks;
    private final Idempotency idempotency;
    private final InstantSource clock;

    RiskResource(Events events, StoredRisks risks, Idempotency idempotency, InstantSource clock) {
        this.events = events;
        this.risks = risks;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(summary = "Write down a risk", description = "It starts as PROPOSED, with source HAND.")
    @APIResponse(
            responseCode = "201",
            description = "The risk as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = RiskView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "409",
            description = "risk-exists: the event has a risk with this key; too-many-risks: it has 500; event-frozen")
    public Response createRisk(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewRisk request) {
        return idempotency.once(key, request, () -> {
            Event event = events.changing(eventKey);
            if (risks.findByIdOptional(new RiskId(event.key(), request.key())).isPresent()) {
                throw ProblemException.atField(
                        RiskProblem.RISK_EXISTS, "key", "Choose another key than '" + request.key() + "'");
            }
            Risk risk = new Risk(event.key(), request.key(), request.facts(), Evidence.byHand(), clock.instant());
            risks.add(event.key(), risk);
            return Response.created(URI.create("events/" + event.key() + "/risks/" + risk.key()))
                    .tag(Version.tag(risk.version()))
                    .entity(risk.view())
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "List the risks of an event by key", description = "Those dismissed or mitigated included.")
    @APIResponse(responseCode = "200", description = "A page of risks")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<RiskView> risks(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        String after = Cursor.decode(cursor).orElse("");
        List<Risk> found = risks.of(events.visible(eventKey).key(), after, limit + 1);
        return Page.of(found, limit, Risk::key).map(Risk::view);
    }

    @GET
    @Path("/{riskKey}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "Read a risk")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RiskView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or risk, or not one of the caller's")
    public Response risk(@PathParam("eventKey") String eventKey, @PathParam("riskKey") String riskKey) {
        return answer(risks.one(events.visible(eventKey).key(), riskKey));
    }

    @PUT
    @Path("/{riskKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Change what is said of a risk",
            description =
                    "Send the ETag that was read as If-Match. Once a person has changed likelihood or impact, scans"
                            + " leave both alone.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RiskView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or risk")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response changeRisk(
            @PathParam("eventKey") String eventKey,
            @PathParam("riskKey") String riskKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RiskFacts facts) {
        Risk risk = current(eventKey, riskKey, ifMatch);
        risk.settle(facts, clock.instant());
        risks.flush();
        return answer(risk);
    }

    @DELETE
    @Path("/{riskKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Take out a risk that was written down by hand",
            description = "As long as nobody has decided on it. Send the ETag that was read as If-Match.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "not-found: no such event or risk")
    @APIResponse(
            responseCode = "409",
            description = "risk-kept: a scan found it, or somebody decided on it: dismiss it instead; event-frozen")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public void removeRisk(
            @PathParam("eventKey") String eventKey,
            @PathParam("riskKey") String riskKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Risk risk = current(eventKey, riskKey, ifMatch);
        if (!risk.removable()) {
            throw new ProblemException(RiskProblem.RISK_KEPT, "Decide DISMISSED, with the reason");
        }
        risks.delete(risk);
    }

    private Risk current(String eventKey, String riskKey, String ifMatch) {
        Risk risk = risks.one(events.changing(eventKey).key(), riskKey);
        Version.requireCurrent(ifMatch, risk.version());
        return risk;
    }

    private static Response answer(Risk risk) {
        return Response.ok(risk.view()).tag(Version.tag(risk.version())).build();
    }
}
