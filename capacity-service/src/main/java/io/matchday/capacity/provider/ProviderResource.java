package io.matchday.capacity.provider;

import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Providers over REST. */
@Path("/providers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Providers", description = "Where figures of pools come from, and where requests for more go")
class ProviderResource {
    private final Providers providers;
    private final ProviderChanges changes;
    private final ProviderViews views;
    private final ReadNow readNow;
    private final Idempotency idempotency;

    ProviderResource(
            Providers providers,
            ProviderChanges changes,
            ProviderViews views,
            ReadNow readNow,
            Idempotency idempotency) {
        this.providers = providers;
        this.changes = changes;
        this.views = views;
        this.readNow = readNow;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Write down a provider",
            description =
                    "It is first read within seconds. Credentials are not part of it: settings name one of the service's"
                            + " configuration, which also says to which hosts it may be sent.")
    @APIResponse(
            responseCode = "201",
            description = "The provider as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "provider-exists: another has this key. unknown-bound-pool: no such pool. figure-bound: another"
                            + " provider tells this figure of the pool")
    public Response createProvider(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NewProvider request) {
        return idempotency.once(key, request, () -> {
            Provider provider = changes.create(request);
            return Response.created(URI.create("providers/" + provider.key()))
                    .tag(Version.tag(provider.version()))
                    .entity(views.of(provider))
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(summary = "List providers by key", description = "With what reading them came to.")
    @APIResponse(responseCode = "200", description = "A page of providers")
    public Page<ProviderView> listProviders(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        List<Provider> found = providers.list(Cursor.decode(cursor), limit + 1);
        return Page.of(found, limit, Provider::key).map(views::of);
    }

    @GET
    @Path("/{providerKey}")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "Read a provider",
            description = "With each reading's last amount, its age and its last fault.")
    @APIResponse(
            responseCode = "200",
            description = "The provider",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such provider")
    public Response readProvider(@PathParam("providerKey") String providerKey) {
        return answer(providers.existing(providerKey));
    }

    @PATCH
    @Path("/{providerKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Change a provider",
            description =
                    "What is absent stays; bindings are replaced as a whole. Send the ETag that was read as If-Match. It is"
                            + " read anew within seconds. Orders that are open follow the new settings.")
    @APIResponse(
            responseCode = "200",
            description = "The provider as changed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such provider")
    @APIResponse(
            responseCode = "409",
            description =
                    "unknown-bound-pool: no such pool. figure-bound: another provider tells this figure of the pool")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response changeProvider(
            @PathParam("providerKey") String providerKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProviderChange change) {
        return answer(changes.change(providerKey, ifMatch, change));
    }

    @DELETE
    @Path("/{providerKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Forget a provider",
            description = "Its figures stay and grow old. Send the ETag that was read as If-Match.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "not-found: no such provider")
    @APIResponse(responseCode = "409", description = "provider-in-use: orders at it are open, with open")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public void deleteProvider(
            @PathParam("providerKey") String providerKey, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        changes.delete(providerKey, ifMatch);
    }

    @POST
    @Path("/{providerKey}/readings")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Read a provider now",
            description =
                    "Answers what came, figure by figure. Faults are part of the answer: the figure read before stays.")
    @APIResponse(
            responseCode = "200",
            description = "What came of each reading",
            content = @Content(schema = @Schema(implementation = ReadingsNow.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such provider")
    @APIResponse(responseCode = "409", description = "reading-underway: it is being read at this moment")
    public ReadingsNow readNow(@PathParam("providerKey") String providerKey) {
        return readNow.read(providerKey);
    }

    private Response answer(Provider provider) {
        return Response.ok(views.of(provider))
                .tag(Version.tag(provider.version()))
                .build();
    }
}
