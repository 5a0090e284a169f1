package io.matchday.retro.closure;

import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The closure gate over REST. */
@Path("/events/{eventKey}/closure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closure", description = "When the assurance of an event may end")
class ClosureResource {

    private final Closing closing;

    ClosureResource(Closing closing) {
        this.closing = closing;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "readClosure",
            summary = "Ask whether an event may be closed",
            description =
                    "Every condition with its evidence, which is asked of the other services now. A condition whose"
                            + " owner is away is UNKNOWN, told with what was known last and how old that is, and counts as not"
                            + " met.")
    @APIResponse(responseCode = "200", description = "How the event stands")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public ClosureView read(@PathParam("eventKey") String eventKey) {
        return closing.read(eventKey);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMANDER)
    @Operation(
            operationId = "closeEvent",
            summary = "Close an event",
            description = "When all conditions are met, or with override and a reason. The decision is kept with its"
                    + " evidence and the retrospective of that moment, then intake-service is told; if it is away, state"
                    + " is GRANTED and it is told again until it has taken it. An override does not replace phase"
                    + " CLOSING. Closing a closed event changes nothing.")
    @APIResponse(responseCode = "200", description = "The closing: CLOSED, or GRANTED while intake-service is away")
    @APIResponse(responseCode = "400", description = "invalid-field: an override without a reason")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(responseCode = "409", description = "closure-refused, with the conditions that stand in the way")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public ClosureView close(@PathParam("eventKey") String eventKey, @Valid ClosureRequest request) {
        return closing.close(
                eventKey,
                Objects.requireNonNullElse(request, ClosureRequest.PLAIN).checked());
    }
}
