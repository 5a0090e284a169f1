package io.matchday.capacity.demand;

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

/** Demands over REST. */
@Path("/events/{eventKey}/demand")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demand", description = "What events need, hidden needs among it")
class DemandResource {
    private final EventDemands demands;
    private final Coverages coverages;

    DemandResource(EventDemands demands, Coverages coverages) {
        this.demands = demands;
        this.coverages = coverages;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "What an event needs of each product and region",
            description =
                    "Computed from what intake-service knows of the event, its chain and estimates, by the rules of"
                            + " /demand-rules; what people corrected is put over it. While intake-service is away, the last"
                            + " that it said counts; sources tell how old that is. Where something is not known there is no"
                            + " line but a warning that names the field.")
    @APIResponse(responseCode = "200", description = "Lines, totals, and what is missing")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public EventDemand readDemand(@PathParam("eventKey") String eventKey) {
        return demands.of(eventKey);
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "What an event lacks",
            description = "Holds each total of the demand against what pools could give the event in its window: what"
                    + " nobody holds, and what the event holds itself. The worst comes first.")
    @APIResponse(responseCode = "200", description = "The verdict, and how it comes about for each total")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Coverage readCoverage(@PathParam("eventKey") String eventKey) {
        return coverages.of(eventKey);
    }
}
