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
import java.util.List;
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
    private final Questions questions;
    private final Caller caller;
    private final InstantSource clock;

    ConfirmationResource(
            Events events, Confirmations confirmations, Questions questions, Caller caller, InstantSource clock) {
        this.events = events;
        this.confirmations = confirmations;
        this.questions = questions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "What was carried over from another event, and who has confirmed it",
            description = "What was changed or taken out since it was carried over is settled by that.")
    @APIResponse(responseCode = "200", description = "A page of questions")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<Confirmation> list(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        Event event = events.visible(eventKey);
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        Page<StoredConfirmation> page =
                Page.of(confirmations.of(event.key(), after, limit + 1), limit, asked -> asked.id()
                        .toString());
        return new Page<>(questions.of(event, page.items()), page.nextCursor());
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
        return questions.of(event, List.of(asked)).get(0);
    }
}
