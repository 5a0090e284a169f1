package io.matchday.capacity.giveback;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The closing check over REST. */
@Path("/events/{eventKey}/settlement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giving back")
class SettlementResource {
    private final IntakeGateway intake;
    private final Holdings holdings;
    private final Refunds refunds;

    SettlementResource(IntakeGateway intake, Holdings holdings, Refunds refunds) {
        this.intake = intake;
        this.holdings = holdings;
        this.refunds = refunds;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(summary = "Whether everything of an event is given back and paid back, or what is missing")
    @APIResponse(responseCode = "200", description = "Settled, or what is missing")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Settlement readSettlement(@PathParam("eventKey") String eventKey) {
        intake.visibleEvent(eventKey);
        return Settlement.of(
                eventKey,
                Stream.concat(
                                holdings.of(eventKey).stream().map(Settlement::held),
                                refunds.of(eventKey).stream()
                                        .filter(refund -> !refund.balance().settled())
                                        .map(Settlement::outstanding))
                        .toList());
    }
}
