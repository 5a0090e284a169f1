package io.matchday.intake.countdown;

import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people were reminded of, over REST. */
@Path("/events/{eventKey}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
class ReminderResource {

    private final Events events;
    private final Reminders reminders;

    ReminderResource(Events events, Reminders reminders) {
        this.events = events;
        this.reminders = reminders;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "What people were reminded of, oldest first",
            description = "Three days and one day ahead and when a task is overdue, once for each due time, from phase"
                    + " PREPARING on. The owner is told by webhook, or the commanders where that reaches nobody.")
    @APIResponse(responseCode = "200", description = "A page of reminders")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<Reminder> reminders(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        String event = events.visible(eventKey).key();
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        return Page.of(reminders.of(event, after, limit + 1), limit, reminder -> reminder.id()
                        .toString())
                .map(StoredReminder::reminder);
    }
}
