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

/** How long requests took, over REST. */
@Path("/events/{eventKey}/quantiles")
@Tag(name = "Reading back")
class QuantilesResource extends TabularResource {

    private static final Set<Metric> METRICS = EnumSet.allOf(Metric.class);

    private final Scopes scopes;
    private final Readings readings;
    private final Turns turns;

    QuantilesResource(Scopes scopes, Readings readings, Turns turns) {
        this.scopes = scopes;
        this.readings = readings;
        this.turns = turns;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "readQuantiles",
            summary = "Time to first byte, or whole duration, as quantiles over time",
            description = "A quantile is the least duration in seconds that so many per cent of the requests did not"
                    + " exceed. Durations are counted in buckets, so each figure, the maximum too, is at most 1.6 %"
                    + " (and a microsecond) off. Requests that do not tell the duration are not counted. Steps are"
                    + " counted from 1970-01-01T00:00:00Z, and a range is widened to whole ones; it is at most 31 days"
                    + " long and has at most 5,000 steps.")
    @APIResponse(
            responseCode = "200",
            description = "The quantiles, as JSON unless the Accept header prefers CSV; there one row per step, and one"
                    + " for the whole range at the end",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = QuantilesView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "invalid-field: a parameter has no such value, the range is too long or has too many steps;"
                    + " field names the parameter")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(responseCode = "406", description = "not-acceptable: neither JSON nor CSV is accepted")
    @APIResponse(responseCode = "503", description = "unavailable: too many read at this moment, try again")
    public Response quantiles(
            @PathParam("eventKey") String eventKey,
            @Parameter(
                            description = "What is measured: first-byte, from the request to the first byte sent, or"
                                    + " duration, to the last",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            defaultValue = "first-byte",
                                            enumeration = {"first-byte", "duration"}))
                    @QueryParam("metric")
                    String metric,
            @Parameter(description = DOMAIN) @QueryParam("domain") String domain,
            @Parameter(description = FROM, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("from")
                    String from,
            @Parameter(description = TO, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("to")
                    String to,
            @Parameter(
                            description = "Time that a point stands for, ISO 8601: whole minutes from PT1M to P1D",
                            schema = @Schema(type = SchemaType.STRING, format = "duration", defaultValue = "PT1M"))
                    @QueryParam("step")
                    String step,
            @Context Request request) {
        Scope scope = scopes.of(eventKey, domain);
        Metric measured = Parameters.choice("metric", metric, METRICS, Metric.FIRST_BYTE);
        Step asked = Step.asked(step, true);
        Range range = Range.asked(from, to, scope.newest(), asked).inPoints(asked);
        return answer(turns.take(() -> readings.quantiles(scope, measured, range, asked)), request);
    }
}
