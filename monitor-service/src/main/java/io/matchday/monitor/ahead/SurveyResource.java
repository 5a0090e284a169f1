package io.matchday.monitor.ahead;

import io.matchday.monitor.intake.EventBook;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Surveys over REST. */
@Path("/events/{eventKey}/survey")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ahead of the event")
class SurveyResource {

    private final EventBook events;
    private final Surveyor surveyor;

    SurveyResource(EventBook events, Surveyor surveyor) {
        this.events = events;
        this.surveyor = surveyor;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "surveyEvent",
            summary = "Go over the days before an event again",
            description = "All days that are looked back on, lines that came late included. What is new is gone over"
                    + " every few minutes by itself. To repeat it changes nothing.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "survey-underway: another survey is not through yet")
    public SurveyView survey(@PathParam("eventKey") String eventKey) {
        return SurveyView.of(eventKey, surveyor.whole(events.visible(eventKey).value()));
    }
}
