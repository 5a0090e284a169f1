package io.matchday.capacity.pool;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pools over REST. */
@Path("/pools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pools", description = "What there is of each product in each region")
class PoolResource {
    private final Pools pools;
    private final Idempotency idempotency;
    private final InstantSource clock;

    PoolResource(Pools pools, Idempotency idempotency, InstantSource clock) {
        this.pools = pools;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(summary = "Write down a new pool", description = "All of it is free at first.")
    @APIResponse(
            responseCode = "201",
            description = "The pool as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = PoolView.class)))
    @APIResponse(responseCode = "409", description = "pool-exists: another pool has this key")
    public Response createPool(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NewPool request) {
        return idempotency.once(key, request, () -> {
            Pool pool = new Pool(request, clock.instant());
            pools.add(pool);
            return Response.created(URI.create("pools/" + pool.key()))
                    .tag(Version.tag(pool.version()))
                    .entity(pool.view())
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(summary = "List pools by key")
    @APIResponse(responseCode = "200", description = "A page of pools")
    public Page<PoolView> listPools(
            @QueryParam("product") Product product,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        List<Pool> found = pools.list(Optional.ofNullable(product), Cursor.decode(cursor), limit + 1);
        return Page.of(found, limit, Pool::key).map(Pool::view);
    }

    @GET
    @Path("/{poolKey}")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(summary = "Read a pool")
    @APIResponse(
            responseCode = "200",
            description = "The pool",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PoolView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such pool")
    public Response readPool(@PathParam("poolKey") String poolKey) {
        return answer(pools.existing(poolKey));
    }

    @PATCH
    @Path("/{poolKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Let a pool grow or shrink",
            description = "Send the ETag that was read as If-Match. What events hold stays theirs.")
    @APIResponse(
            responseCode = "200",
            description = "The pool as changed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PoolView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such pool")
    @APIResponse(responseCode = "409", description = "pool-overcommitted: events hold more than that, with held")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response changePool(
            @PathParam("poolKey") String poolKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PoolChange change) {
        Pool pool = pools.locked(poolKey).orElseThrow(() -> ProblemException.notFound("pool", poolKey));
        Version.requireCurrent(ifMatch, pool.version());
        pool.resize(change.total(), clock.instant());
        pools.flush();
        return answer(pool);
    }

    private static Response answer(Pool pool) {
        return Response.ok(pool.view()).tag(Version.tag(pool.version())).build();
    }
}
