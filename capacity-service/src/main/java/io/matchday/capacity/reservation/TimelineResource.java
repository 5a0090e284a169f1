package io.matchday.capacity.reservation;

import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.reservation.TimelineView.StepView;
import io.matchday.capacity.window.Window;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Times;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** Pools' levels over time, over REST. */
@Path("/pools/{poolKey}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pools")
class TimelineResource {
    private final Pools pools;
    private final Reservations reservations;
    private final InstantSource clock;

    TimelineResource(Pools pools, Reservations reservations, InstantSource clock) {
        this.pools = pools;
        this.reservations = reservations;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "What is promised of a pool over time, and to which events",
            description = "Shows the evenings on which several events want the same pool.")
    @APIResponse(responseCode = "200", description = "The steps, and the promises behind them")
    @APIResponse(responseCode = "404", description = "not-found: no such pool")
    public TimelineView readTimeline(
            @PathParam("poolKey") String poolKey,
            @Parameter(description = "Where it begins; now when left out") @QueryParam("from") String from,
            @Parameter(description = "Where it ends; never when left out") @QueryParam("until") String until) {
        Pool pool = pools.existing(poolKey);
        Instant start = from == null ? clock.instant() : Times.parse("from", from);
        Window window = Bookings.window(start, Optional.ofNullable(until).map(text -> Times.parse("until", text)));
        List<Reservation> concerned = reservations.inForce(poolKey, window);
        Timeline timeline = Timeline.ofReservations(concerned, window);
        return new TimelineView(
                poolKey,
                pool.available(),
                timeline.steps().stream()
                        .map(step -> StepView.of(step, pool.available()))
                        .toList(),
                concerned.stream().map(Reservation::view).toList());
    }
}
