package io.matchday.intake.transition;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.intake.event.Phase;
import io.matchday.intake.readiness.Heard;
import io.matchday.intake.readiness.Readiness;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The phases of an event and their history over REST. */
@Path("/events/{eventKey}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Phases")
class TransitionResource {

    private final Events events;
    private final Transitions transitions;
    private final Readiness readiness;
    private final Caller caller;
    private final Idempotency idempotency;
    private final InstantSource clock;

    TransitionResource(
            Events events,
            Transitions transitions,
            Readiness readiness,
            Caller caller,
            Idempotency idempotency,
            InstantSource clock) {
        this.events = events;
        this.transitions = transitions;
        this.readiness = readiness;
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.COMMANDER, Roles.SERVICE})
    @Operation(
            summary = "Take an event to another phase",
            description =
                    "DRAFT, PREPARING, READY, LIVE, CLOSING, CLOSED in this order; READY may go back to PREPARING and"
                            + " CLOSING to LIVE; CANCELLED from any phase before LIVE. READY passes the readiness gate;"
                            + " CLOSED is granted by retro-service. A commander overrides a gate with a reason.")
    @APIResponse(
            responseCode = "201",
            description = "The step as it was taken",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = TransitionView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "409",
            description = "transition-not-allowed, with what is allowed; not-ready, with what is missing; closure-gate")
    public Response take(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewTransition request) {
        Heard heard = heard(eventKey, request);
        return idempotency.once(key, request, () -> {
            TransitionView taken = take(events.locked(eventKey), heard, request);
            return Response.created(URI.create("events/" + eventKey + "/transitions"))
                    .entity(taken)
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "The phases an event went through, oldest first")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<TransitionView> history(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        String event = events.visible(eventKey).key();
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        return Page.of(transitions.of(event, after, limit + 1), limit, step -> step.id()
                        .toString())
                .map(Transition::view);
    }

    /** Neighbours are asked for the gate alone, and before the event is locked: others would wait as long as they do. */
    private Heard heard(String eventKey, NewTransition request) {
        return request.to() == Phase.READY
                ? readiness.ask(events.visible(eventKey).key())
                : new Heard(List.of());
    }

    private TransitionView take(Event event, Heard heard, NewTransition request) {
        Phase from = event.phase();
        boolean overridden = Gates.pass(
                from,
                () -> readiness.of(event, heard),
                request,
                new Gates.Asker(caller.has(Roles.COMMANDER), caller.has(Roles.SERVICE)));
        Instant now = clock.instant();
        event.enter(request.to(), now);
        Transition transition = new Transition(event.key(), from, request, now, caller.name(), overridden);
        transitions.persistAndFlush(transition);
        return transition.view();
    }
}
