package io.matchday.capacity.pool;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Histories of pools' figures over REST. */
@Path("/pools/{poolKey}/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pools")
class FigureResource {
    private final Pools pools;
    private final Figures figures;
    private final InstantSource clock;

    FigureResource(Pools pools, Figures figures, InstantSource clock) {
        this.pools = pools;
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "What was known of a pool, the last written first",
            description = "Every figure that was ever written down, with its source and the moment it was true.")
    @APIResponse(responseCode = "200", description = "A page of figures")
    @APIResponse(responseCode = "404", description = "not-found: no such pool")
    public Page<FigureView> listFigures(
            @PathParam("poolKey") String poolKey,
            @QueryParam("kind") FigureKind kind,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        Pool pool = pools.existing(poolKey);
        Instant now = clock.instant();
        long before = Cursor.decodeNumber(cursor).orElse(Long.MAX_VALUE);
        return Page.of(figures.of(poolKey, Optional.ofNullable(kind), before, limit + 1), limit, figure -> figure.id()
                        .toString())
                .map(figure -> figure.view(pool.freshFor(), now));
    }
}
