package io.matchday.intake.trap;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
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
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The limits an event may run into, and the decisions on them, over REST. */
@Path("/events/{eventKey}/traps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Platform limits")
class FindingResource {

    private final Events events;
    private final Findings findings;
    private final TrapDecisions decisions;
    private final Caller caller;
    private final Idempotency idempotency;
    private final InstantSource clock;

    FindingResource(
            Events events,
            Findings findings,
            TrapDecisions decisions,
            Caller caller,
            Idempotency idempotency,
            InstantSource clock) {
        this.events = events;
        this.findings = findings;
        this.decisions = decisions;
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "The limits of platforms that an event may run into",
            description =
                    "Computed from the event's facts, its platforms and what platforms have published; what is open"
                            + " comes first, then what is surest, then what is due first.")
    @APIResponse(responseCode = "200", description = "The findings, at most one for each published limit")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public EventFindings findings(@PathParam("eventKey") String eventKey) {
        return new EventFindings(findings.of(events.visible(eventKey)));
    }

    @POST
    @Path("/{trapId}/decisions")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Decide on a finding",
            description =
                    "HANDLED with evidence, NOT_APPLICABLE with a reason, OPEN to take it up again. The numbers it"
                            + " is decided on are given back as they were read, and kept; when they get worse, the"
                            + " finding is open again.")
    @APIResponse(
            responseCode = "201",
            description = "The finding as it stands now",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = TrapFinding.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or the event has no such finding")
    @APIResponse(
            responseCode = "409",
            description =
                    "event-frozen: the event is closed or cancelled; trap-numbers-changed: somebody has changed the"
                            + " event or its platforms since the finding was read, with the basis as it is now")
    public Response decideOnFinding(
            @PathParam("eventKey") String eventKey,
            @PathParam("trapId") String trapId,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewDecision request) {
        return idempotency.once(key, request, () -> {
            Event event = events.changing(eventKey);
            TrapFinding decided = finding(event, trapId);
            if (!decided.basis().equals(request.basis())) {
                throw new ProblemException(TrapProblem.TRAP_NUMBERS_CHANGED, "Read the finding again, then decide")
                        .with("basis", decided.basis());
            }
            decisions.add(
                    event.key(),
                    new Decision(
                            trapId, request.status(), request.text(), decided.basis(), caller.name(), clock.instant()));
            return Response.created(URI.create("events/" + event.key() + "/traps"))
                    .entity(finding(event, trapId))
                    .build();
        });
    }

    private TrapFinding finding(Event event, String trapId) {
        return findings.of(event).stream()
                .filter(finding -> finding.trap().id().equals(trapId))
                .findAny()
                .orElseThrow(() -> ProblemException.notFound("finding", trapId));
    }

    /** The findings of an event; there are no more than published limits, so they come in one piece. */
    @Schema(name = "TrapFindings")
    record EventFindings(@Schema(required = true) List<TrapFinding> items) {

        EventFindings {
            items = List.copyOf(items);
        }
    }
}
