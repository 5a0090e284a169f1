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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's counts over time, over REST. */
@Path("/events/{eventKey}/series")
@Tag(name = "Reading back")
class SeriesResource extends TabularResource {

    private static final int USUAL_LIMIT = 20;

    private final Scopes scopes;
    private final Readings readings;
    private final Turns turns;

    SeriesResource(Scopes scopes, Readings readings, Turns turns) {
        this.scopes = scopes;
        this.readings = readings;
        this.turns = turns;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "readSeries",
            summary = "Requests, errors and bandwidth over time, by domain, status, node and so on",
            description =
                    "Steps are counted from 1970-01-01T00:00:00Z, and a range is widened to whole ones. A range is"
                            + " at most 24 hours long in steps below a minute and 31 days otherwise, and has at most 5,000"
                            + " steps. When there are more values than the limit, or when all their points together would be"
                            + " more than 100,000, the busiest are shown and the others are added up as \"(other)\". Requests"
                            + " that do not tell the dimension are not counted by it. Counts are kept the shorter the finer"
                            + " they are; keptSince tells from when on they are sure to be there.")
    @APIResponse(
            responseCode = "200",
            description = "The series, as JSON unless the Accept header prefers CSV; there one row per value and step",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeriesView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "invalid-field: a parameter has no such value, the range is too long or has too many steps;"
                    + " field names the parameter")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(responseCode = "406", description = "not-acceptable: neither JSON nor CSV is accepted")
    @APIResponse(responseCode = "503", description = "unavailable: too many read at this moment, try again")
    public Response series(
            @PathParam("eventKey") String eventKey,
            @Parameter(
                            description = "Dimension that is told apart",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            defaultValue = "domain",
                                            enumeration = {
                                                "domain",
                                                "status",
                                                "node",
                                                "isp",
                                                "region",
                                                "cache",
                                                "stream",
                                                "origin-status"
                                            }))
                    @QueryParam("by")
                    String by,
            @Parameter(description = DOMAIN) @QueryParam("domain") String domain,
            @Parameter(description = "One value of the dimension; the busiest ones when absent") @QueryParam("value")
                    String value,
            @Parameter(description = FROM, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("from")
                    String from,
            @Parameter(description = TO, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("to")
                    String to,
            @Parameter(
                            description = "Time that a point stands for, ISO 8601: whole seconds from PT1S to P1D, and"
                                    + " whole minutes unless by domain or status. When absent, PT10S by domain or"
                                    + " status and PT1M otherwise",
                            schema = @Schema(type = SchemaType.STRING, format = "duration"))
                    @QueryParam("step")
                    String step,
            @Parameter(
                            description = "Values with a series of their own",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "20"))
                    @QueryParam("limit")
                    String limit,
            @Context Request request) {
        Scope scope = scopes.of(eventKey, domain);
        By dimension = Parameters.choice("by", by, By.OF_REQUESTS, By.DOMAIN);
        Step asked = Step.asked(step, dimension.byMinute());
        Range range = Range.asked(from, to, scope.newest(), asked).inPoints(asked);
        int most = Parameters.limit(limit, USUAL_LIMIT);
        return answer(turns.take(() -> readings.series(scope, dimension, value, range, asked, most)), request);
    }
}
