package io.matchday.monitor.series;

import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which values come first, over REST. */
@Path("/events/{eventKey}/top")
@Tag(name = "Reading back")
class TopResource extends TabularResource {

    private static final int USUAL_LIMIT = 10;
    private static final Set<By> ALL = EnumSet.allOf(By.class);
    private static final Set<Ranking> OF_REQUESTS = EnumSet.allOf(Ranking.class);
    private static final Set<Ranking> OF_ERRORS = EnumSet.of(Ranking.ERRORS);

    private final Scopes scopes;
    private final Readings readings;
    private final Turns turns;

    TopResource(Scopes scopes, Readings readings, Turns turns) {
        this.scopes = scopes;
        this.readings = readings;
        this.turns = turns;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "readTop",
            summary = "The nodes, carriers, regions and so on with the most errors, requests or bytes",
            description =
                    "A range is widened to whole minutes and at most 31 days long. Shares are of what is counted by"
                            + " the dimension: requests that do not tell it are not. Of more than 20,000 values, those that"
                            + " come after are not told apart; like \"(other)\" they are in the totals and not in the ranking.")
    @APIResponse(
            responseCode = "200",
            description = "The values, as JSON unless the Accept header prefers CSV; there one row per value",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TopView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "invalid-field: a parameter has no such value, or the range is too long; field names the"
                    + " parameter")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(responseCode = "406", description = "not-acceptable: neither JSON nor CSV is accepted")
    @APIResponse(responseCode = "503", description = "unavailable: too many read at this moment, try again")
    public Response top(
            @PathParam("eventKey") String eventKey,
            @Parameter(
                            description = "Dimension whose values are ranked; error-class, the vendor's own word for"
                                    + " what went wrong, is counted for errors alone",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            defaultValue = "node",
                                            enumeration = {
                                                "node",
                                                "isp",
                                                "region",
                                                "cache",
                                                "stream",
                                                "origin-status",
                                                "status",
                                                "domain",
                                                "error-class"
                                            }))
                    @QueryParam("by")
                    String by,
            @Parameter(
                            description = "What is ranked by, the most first; by error-class only errors. error-ratio"
                                    + " leaves out values with fewer than 20 requests",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            defaultValue = "errors",
                                            enumeration = {"errors", "requests", "bytes", "error-ratio"}))
                    @QueryParam("order")
                    String order,
            @Parameter(description = DOMAIN) @QueryParam("domain") String domain,
            @Parameter(description = FROM, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("from")
                    String from,
            @Parameter(description = TO, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("to")
                    String to,
            @Parameter(
                            description = "Values shown",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "10"))
                    @QueryParam("limit")
                    String limit,
            @Context Request request) {
        Scope scope = scopes.of(eventKey, domain);
        By dimension = Parameters.choice("by", by, ALL, By.NODE);
        Set<Ranking> possible = By.OF_REQUESTS.contains(dimension) ? OF_REQUESTS : OF_ERRORS;
        Ranking ranking = Parameters.choice("order", order, possible, Ranking.ERRORS);
        Range range = Range.asked(from, to, scope.newest(), Step.MINUTE);
        int most = Parameters.limit(limit, USUAL_LIMIT);
        return answer(turns.take(() -> readings.top(scope, dimension, ranking, range, most)), request);
    }
}
