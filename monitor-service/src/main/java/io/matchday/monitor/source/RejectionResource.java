package io.matchday.monitor.source;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A source's bad lines over REST. */
@Path("/sources/{sourceKey}/rejections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Log sources")
class RejectionResource {

    private final LogSources sources;
    private final RejectedLines rejections;

    RejectionResource(LogSources sources, RejectedLines rejections) {
        this.sources = sources;
        this.rejections = rejections;
    }

    @GET
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
        long before = Cursor.decode(cursor).map(RejectionResource::id).orElse(Long.MAX_VALUE);
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
