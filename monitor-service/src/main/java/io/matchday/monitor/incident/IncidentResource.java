package io.matchday.monitor.incident;

import io.matchday.monitor.incident.IncidentRepository.Filter;
import io.matchday.monitor.page.Place;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Incidents over REST. */
@Path("/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Incidents")
class IncidentResource {

    private final IncidentRepository incidents;
    private final IncidentReader reader;
    private final IncidentActions actions;
    private final Caller caller;

    IncidentResource(IncidentRepository incidents, IncidentReader reader, IncidentActions actions, Caller caller) {
        this.incidents = incidents;
        this.reader = reader;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "listIncidents",
            summary = "List incidents, newest first",
            description = "A customer's people see those of their own events only.")
    public Page<IncidentView> list(
            @QueryParam("event") String event,
            @QueryParam("state") IncidentState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        Filter filter = new Filter(
                Optional.ofNullable(event),
                Optional.ofNullable(state),
                caller.boundToCustomers() ? Optional.of(caller.customers()) : Optional.empty(),
                Place.of(cursor));
        Page<Incident> page = Page.of(
                incidents.list(filter, limit + 1), limit, incident -> new Place(incident.detectedAt(), incident.id())
                        .position());
        return new Page<>(reader.views(page.items()), page.nextCursor());
    }

    @GET
    @Path("/{incidentId}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(operationId = "readIncident", summary = "Read an incident with its timeline")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such incident, or not one of the caller's")
    public Response read(@PathParam("incidentId") String incidentId) {
        return answer(visible(incidentId, LockModeType.NONE));
    }

    @POST
    @Path("/{incidentId}/actions")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            operationId = "actOnIncident",
            summary = "Acknowledge an incident, write a note, or resolve it",
            description = "Send the ETag that was read as If-Match. An incident also resolves by itself when"
                    + " all that was found has been well for 30 s of log time.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such incident")
    @APIResponse(responseCode = "409", description = "incident-resolved: it is over already")
    @APIResponse(responseCode = "412", description = "stale-version: somebody acted on it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response act(
            @PathParam("incidentId") String incidentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IncidentAction action) {
        Incident incident = visible(incidentId, LockModeType.PESSIMISTIC_WRITE);
        Version.requireCurrent(ifMatch, incident.version());
        actions.apply(incident, action);
        incidents.flush();
        return answer(incident);
    }

    private Incident visible(String id, LockModeType lock) {
        return Place.id(id)
                .flatMap(known -> Optional.ofNullable(incidents.findById(known, lock)))
                .filter(incident -> caller.sees(incident.customerKey()))
                .orElseThrow(() -> ProblemException.notFound("incident", id));
    }

    private Response answer(Incident incident) {
        return Response.ok(reader.view(incident))
                .tag(Version.tag(incident.version()))
                .build();
    }
}
