package io.matchday.intake.dossier;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was carried over and has to be confirmed, over REST. */
@Path("/events/{eventKey}/confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
class ConfirmationResource {

    private final Events events;
    private final Confirmations confirmations;
    private final Caller caller;
    private final InstantSource clock;

    ConfirmationResource(Events events, Confirmations confirmations, Caller caller, InstantSource clock) {
        this.events = events;
        this.confirmations = confirmations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "What was carried over from another event, and who has confirmed it")
    @APIResponse(responseCode = "200", description = "A page of questions")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<Confirmation> list(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        String event = events.visible(eventKey).key();
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        return Page.of(confirmations.of(event, after, limit + 1), limit, asked -> asked.id()
                        .toString())
                .map(StoredConfirmation::view);
    }

    @POST
    @Path("/{confirmationKey}")
    @RolesAllowed({Roles.ENGINEER, Roles.LIAISON})
    @Transactional
    @Operation(
            summary = "Confirm that something carried over still holds",
            description = "Whoever confirms it first is kept; to confirm it again changes nothing.")
    @APIResponse(responseCode = "200", description = "The question with who confirmed it")
    @APIResponse(responseCode = "404", description = "not-found: no such event or question")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    public Confirmation confirm(
            @PathParam("eventKey") String eventKey, @PathParam("confirmationKey") String confirmationKey) {
        Event event = events.changing(eventKey);
        StoredConfirmation asked = confirmations.one(event.key(), confirmationKey);
        asked.confirm(caller.name(), clock.instant());
        return asked.view();
    }
}
