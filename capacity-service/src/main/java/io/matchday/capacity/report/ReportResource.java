package io.matchday.capacity.report;

import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports over REST. */
@Path("/events/{eventKey}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report", description = "What events wanted, got, used and cost")
class ReportResource {
    private final Reports reports;

    ReportResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "What an event wanted, got, used and cost",
            description =
                    "By pool, and by product and unit, with how long each scale request took; what it costs by the"
                            + " pools' prices; and how right the demand was as it stood when the event began, which the"
                            + " first look after that freezes for good. While monitor-service is away, the highest that it"
                            + " has told counts. Customers see amounts, windows and use; needs, forecasts and money are the"
                            + " team's.")
    @APIResponse(responseCode = "200", description = "The report as of now")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public EventReport readReport(@PathParam("eventKey") String eventKey) {
        return reports.of(eventKey);
    }
}
