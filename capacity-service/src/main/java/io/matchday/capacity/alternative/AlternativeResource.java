package io.matchday.capacity.alternative;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.intake.PlanGateway;
import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.reservation.Bookings;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Times;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could be had instead, over REST. */
@Path("/events/{eventKey}/alternatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reservations")
class AlternativeResource {
    private final IntakeGateway intake;
    private final PlanGateway plans;
    private final Proposals proposals;
    private final InstantSource clock;

    AlternativeResource(IntakeGateway intake, PlanGateway plans, Proposals proposals, InstantSource clock) {
        this.intake = intake;
        this.plans = plans;
        this.proposals = proposals;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "What an event could have instead of a part of a pool that is not free",
            description =
                    "Looks at the same stretch of time in all pools, and at the event's approved plans. Nothing is"
                            + " held by asking.")
    @APIResponse(responseCode = "200", description = "Proposals, the least change of the wish first")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or no such pool")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public AlternativeList findAlternatives(
            @PathParam("eventKey") String eventKey,
            @Parameter(required = true, description = "Key of the pool") @QueryParam("pool") @NotBlank String pool,
            @Parameter(required = true, description = "How much is wanted, in the pool's unit")
                    @QueryParam("amount")
                    @NotNull
                    @Positive
                    @Max(Amount.GREATEST)
                    Long amount,
            @Parameter(description = "From when on; now when left out") @QueryParam("from") String from,
            @Parameter(description = "Until when; for good when left out") @QueryParam("until") String until) {
        intake.visibleEvent(eventKey);
        List<PlanCopy> relief = plans.lowering(eventKey);
        Instant start = from == null ? clock.instant() : Times.parse("from", from);
        return proposals.instead(
                pool,
                amount,
                Bookings.window(start, Optional.ofNullable(until).map(text -> Times.parse("until", text))),
                relief);
    }
}
