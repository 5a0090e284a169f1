package io.matchday.monitor.source;

import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
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
import java.time.InstantSource;
import java.util.Optional;
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
    private final RejectedLines rejections;
    private final Idempotency idempotency;
    private final InstantSource clock;

    SourceResource(LogSources sources, RejectedLines rejections, Idempotency idempotency, InstantSource clock) {
        this.sources = sources;
        this.rejections = rejections;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "createSource",
            summary = "Make a log source",
            description = "Its token is told in this answer only. The source then sends bodies of log lines, plain or"
                    + " gzip, to POST /monitor/ingest/{sourceKey} with that token as Authorization: Bearer.")
    @APIResponse(
            responseCode = "201",
            description = "The source with its token",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = CreatedSource.class)))
    @APIResponse(responseCode = "409", description = "source-exists: another source has this key")
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NewSource request) {
        request.format().with(Optional.ofNullable(request.mapping()));
        return idempotency.once(key, request, () -> {
            if (sources.findByIdOptional(request.key()).isPresent()) {
                throw ProblemException.atField(
                        SourceProblem.SOURCE_EXISTS, "key", "Choose another key than '" + request.key() + "'");
            }
            SourceToken token = SourceToken.fresh();
            LogSource source = new LogSource(request, token, clock.instant());
            sources.persistAndFlush(source);
            return Response.created(URI.create("sources/" + source.key()))
                    .entity(CreatedSource.of(source, token))
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
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such source")
    public SourceView read(@PathParam("sourceKey") String sourceKey) {
        return SourceView.of(sources.existing(sourceKey));
    }

    @GET
    @Path("/{sourceKey}/rejections")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "listRejections",
            summary = "Read the lines that could not be counted",
            description =
                    "The last 100 of the source, latest first, each with the reason and without client addresses.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = "not-found: no such source")
    public Page<RejectionView> rejections(
            @PathParam("sourceKey") String sourceKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        LogSource source = sources.existing(sourceKey);
        long before = Cursor.decode(cursor).map(SourceResource::id).orElse(Long.MAX_VALUE);
        return Page.of(rejections.of(source.key(), before, limit + 1), limit, RejectedLine::position)
                .map(RejectedLine::view);
    }

    private static long id(String position) {
        try {
            return Long.parseLong(position);
        } catch (NumberFormatException notOurs) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "cursor", "Not a cursor that this list has given out");
        }
    }
}
