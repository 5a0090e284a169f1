package io.matchday.monitor.source;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Log sources over REST. */
@Path("/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Log sources")
class SourceResource {

    private final LogSources sources;
    private final SourceChanges changes;
    private final Idempotency idempotency;

    SourceResource(LogSources sources, SourceChanges changes, Idempotency idempotency) {
        this.sources = sources;
        this.changes = changes;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "createSource",
            summary = "Make a log source",
            description =
                    "Its token is told in this answer only. The source then sends bodies of log lines, plain or"
                            + " compressed with gzip, zstd or deflate, to /monitor/ingest/{sourceKey}, and shows the token there.")
    @APIResponse(
            responseCode = "201",
            description = "The source with its token",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = CreatedSource.class)))
    @APIResponse(responseCode = "400", description = "invalid-field: an option is missing, unreadable or of no use")
    @APIResponse(responseCode = "409", description = "source-exists: another source has this key")
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NewSource request) {
        return idempotency.once(key, request, () -> {
            CreatedSource source = changes.create(request);
            return Response.created(URI.create("sources/" + source.key()))
                    .entity(source)
                    .build();
        });
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            operationId = "listSources",
            summary = "List sources by key",
            description = "With what each has sent so far, in lines.")
    public Page<SourceView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        return Page.of(sources.list(Cursor.decode(cursor), limit + 1), limit, LogSource::key)
                .map(SourceView::of);
    }

    @GET
    @Path("/{sourceKey}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            operationId = "readSource",
            summary = "Read a source",
            description = "With what it has sent so far, in lines.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = SourceView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such source")
    public Response read(@PathParam("sourceKey") String sourceKey) {
        return answer(sources.existing(sourceKey));
    }

    @PATCH
    @Path("/{sourceKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "changeSource",
            summary = "Rename or pause a source, or change who is let in and how late lines may be",
            description = "What is absent stays. Takes effect at once here and within a second on other replicas.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = SourceView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such source")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response change(
            @PathParam("sourceKey") String sourceKey,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SourceChange request) {
        return answer(changes.change(sourceKey, ifMatch, request));
    }

    @POST
    @Path("/{sourceKey}/tokens")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "rotateSourceToken",
            summary = "Make another token",
            description =
                    "Told in this answer only, with another signing key where there is one. The token before it"
                            + " stays good for the time asked for, one hour if nothing is said; after a revocation it does not.")
    @APIResponse(
            responseCode = "201",
            description = "The source with its token",
            content = @Content(schema = @Schema(implementation = CreatedSource.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such source")
    public Response rotate(
            @PathParam("sourceKey") String sourceKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @Valid Rotation request) {
        return idempotency.once(key, new RotationOf(sourceKey, request), () -> Response.status(Response.Status.CREATED)
                .entity(changes.rotate(sourceKey, request))
                .build());
    }

    @POST
    @Path("/{sourceKey}/revocation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "revokeSource",
            summary = "Take all tokens from a source",
            description =
                    "Its bodies are answered 401 from now on, until another token is made. What it has sent stays.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = SourceView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such source")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response revoke(@PathParam("sourceKey") String sourceKey, @HeaderParam("If-Match") String ifMatch) {
        return answer(changes.revoke(sourceKey, ifMatch));
    }

    private static Response answer(LogSource source) {
        return Response.ok(SourceView.of(source))
                .tag(Version.tag(source.version()))
                .build();
    }

    private record RotationOf(String source, Rotation wish) {}
}
