package io.matchday.capacity.scaleup;

import io.matchday.capacity.headroom.Ask;
import io.matchday.capacity.headroom.DrawingWindow;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.intake.PlanGateway;
import io.matchday.capacity.live.LiveHeadroom;
import io.matchday.capacity.live.LivePool;
import io.matchday.capacity.live.LivePools;
import io.matchday.capacity.reservation.ReservationView;
import io.matchday.capacity.scaling.ImmediateRequests.Asked;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scaling up while an event is on, over REST. */
@Path("/events/{eventKey}/headroom/pools/{poolKey}/scale-up")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Headroom")
class ScaleUpResource {
    private final IntakeGateway intake;
    private final PlanGateway plans;
    private final LivePools live;
    private final ScaleUps scaleUps;
    private final Idempotency idempotency;
    private final Caller caller;
    private final InstantSource clock;

    ScaleUpResource(
            IntakeGateway intake,
            PlanGateway plans,
            LivePools live,
            ScaleUps scaleUps,
            Idempotency idempotency,
            Caller caller,
            InstantSource clock) {
        this.intake = intake;
        this.plans = plans;
        this.live = live;
        this.scaleUps = scaleUps;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Get as much more of a pool as the event will need",
            description =
                    "Takes no body. The amount is what it takes until a fifth stays free at the likely peak: what was"
                            + " announced, what is used, or where the rise leads in half an hour. What is free in the pool is promised"
                            + " to the event for the rest of it; what is missing is asked of the provider by a scale request, unless"
                            + " it is on its way already. A plan of kind SCALE that is approved in advance stands for one"
                            + " approval.")
    @APIResponse(
            responseCode = "200",
            description = "What was needed, held and asked for",
            content = @Content(schema = @Schema(implementation = ScaleUpView.class)))
    @APIResponse(
            responseCode = "404",
            description = "not-found: no such event, or it draws on no such pool of bandwidth")
    @APIResponse(responseCode = "409", description = "event-over: it is closed or cancelled")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Response scaleUp(
            @PathParam("eventKey") String eventKey,
            @PathParam("poolKey") String poolKey,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        EventCopy event = intake.openEvent(eventKey).value();
        LiveHeadroom headroom = live.of(event);
        LivePool pool = pool(headroom.pools(), poolKey);
        Optional<PlanCopy> plan = plans.preApprovedScaling(eventKey);
        return idempotency.once(idempotencyKey, poolKey, () -> Response.ok(scaleUp(event, pool, headroom.pools(), plan))
                .build());
    }

    private ScaleUpView scaleUp(EventCopy event, LivePool pool, List<LivePool> all, Optional<PlanCopy> plan) {
        Instant now = clock.instant();
        long peak = LikelyPeak.of(pool, all, event, now);
        long needed = Ask.amount(peak, pool.granted().bitsPerSecond());
        Gained gained = needed == 0
                ? Gained.NOTHING
                : scaleUps.get(
                        event.key(), pool.granted().pool(), needed, DrawingWindow.of(event, now), plan, caller.name());
        return new ScaleUpView(
                event.key(),
                pool.granted().pool(),
                peak,
                needed,
                gained.held().map(ReservationView::amount).orElse(0L),
                gained.missing(),
                plan.map(PlanCopy::key).orElse(null),
                gained.held().map(ReservationView::id).orElse(null),
                gained.asked().map(Asked::id).orElse(null),
                gained.asked().map(Asked::approvalsMissing).orElse(0),
                ScaleUpWords.of(needed, gained, plan));
    }

    private static LivePool pool(List<LivePool> pools, String key) {
        return pools.stream()
                .filter(pool -> pool.granted().pool().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("pool", key));
    }
}
