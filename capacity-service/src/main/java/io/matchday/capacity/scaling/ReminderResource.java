package io.matchday.capacity.scaling;

import io.matchday.capacity.intake.IntakeGateway;
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
@Path("/events/{eventKey}/scale-requests/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scale requests")
class ReminderResource {
    private final IntakeGateway intake;
    private final Reminders reminders;

    ReminderResource(IntakeGateway intake, Reminders reminders) {
        this.intake = intake;
        this.reminders = reminders;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "What about an event's scale requests should have been done, oldest first",
            description =
                    "Each thing is told once when it is due, and once more as an escalation when it stays undone.")
    @APIResponse(responseCode = "200", description = "A page of reminders")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Page<ReminderView> listScaleReminders(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        intake.visibleEvent(eventKey);
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        return Page.of(reminders.of(eventKey, after, limit + 1), limit, reminder -> reminder.id()
                        .toString())
                .map(StoredReminder::view);
    }
}
