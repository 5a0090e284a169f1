package io.matchday.capacity.pool;

import io.matchday.capacity.text.Slug;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pools over REST. */
@Path("/pools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pools", description = "What there is of each product in each region")
class PoolResource {
    private final Pools pools;
    private final Stockkeeping stockkeeping;
    private final PoolViews views;
    private final Idempotency idempotency;
    private final Caller caller;

    PoolResource(Pools pools, Stockkeeping stockkeeping, PoolViews views, Idempotency idempotency, Caller caller) {
        this.pools = pools;
        this.stockkeeping = stockkeeping;
        this.views = views;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Write down a new pool",
            description = "Nothing of it is promised at first. Its total and quota begin a history of figures.")
    @APIResponse(
            responseCode = "201",
            description = "The pool as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = PoolView.class)))
    @APIResponse(responseCode = "409", description = "pool-exists: another pool has this key")
    public Response createPool(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NewPool request) {
        return idempotency.once(key, request, () -> {
            Pool pool = stockkeeping.create(request, caller.name());
            return Response.created(URI.create("pools/" + pool.key()))
                    .tag(Version.tag(pool.version()))
                    .entity(views.of(pool))
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Transactional
    @Operation(summary = "List pools by key")
    @APIResponse(responseCode = "200", description = "A page of pools")
    public Page<PoolView> listPools(
            @Parameter(description = "Only pools of this product", example = "CDN")
                    @QueryParam("product")
                    @Pattern(regexp = Product.PATTERN)
                    String product,
            @Parameter(description = "Only pools of this provider") @QueryParam("provider") @Size(max = Slug.LONGEST)
                    String provider,
            @Parameter(description = "Only pools in this region") @QueryParam("region") @Size(max = Slug.LONGEST)
                    String region,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        PoolFilter filter = new PoolFilter(Product.named(product), provider, region);
        Page<Pool> page = Page.of(pools.list(filter, Cursor.decode(cursor), limit + 1), limit, Pool::key);
        return new Page<>(views.of(page.items()), page.nextCursor());
    }

    @GET
    @Path("/{poolKey}")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Transactional
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
            summary = "Change what is known of a pool or decided on it",
            description = "Send the ETag that was read as If-Match. What is promised to events stays promised: a total"
                    + " or a part set aside that would break a promise is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The pool as changed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PoolView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such pool")
    @APIResponse(
            responseCode = "409",
            description = "pool-overcommitted: more than that is promised now or later, with held")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response changePool(
            @PathParam("poolKey") String poolKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PoolChange change) {
        return answer(stockkeeping.change(poolKey, ifMatch, change, caller.name()));
    }

    private Response answer(Pool pool) {
        return Response.ok(views.of(pool)).tag(Version.tag(pool.version())).build();
    }
}
