package io.matchday.capacity.reservation;

import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.window.Window;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pools promised beyond what there is, over REST. */
@Path("/overbookings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pools")
class OverbookingResource {
    private final Levels levels;
    private final Pools pools;
    private final Reservations reservations;
    private final InstantSource clock;

    OverbookingResource(Levels levels, Pools pools, Reservations reservations, InstantSource clock) {
        this.levels = levels;
        this.pools = pools;
        this.reservations = reservations;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "Pools of which more is promised than there is, by key",
            description = "No reservation ever brings this about; a figure can: a provider that has less than it had.")
    @APIResponse(responseCode = "200", description = "A page of overbooked pools; empty is how it should be")
    public Page<Overbooking> listOverbookings(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        Instant now = clock.instant();
        List<String> keys = levels.overbooked(now, Cursor.decode(cursor).orElse(""), limit + 1);
        return Page.of(keys, limit, key -> key).map(key -> overbooking(pools.existing(key), Window.since(now)));
    }

    private Overbooking overbooking(Pool pool, Window window) {
        List<Reservation> concerned = reservations.inForce(pool.key(), window);
        Timeline timeline = Timeline.ofReservations(concerned, window);
        return Overbooking.of(pool, timeline, concerned);
    }
}
