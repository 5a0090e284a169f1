package io.matchday.intake.plan;

import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking a plan out of use over REST. */
@Path("/events/{eventKey}/plans/{planKey}/retirement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class RetirementResource {

    private final Events events;
    private final PlanBook book;

    RetirementResource(Events events, PlanBook book) {
        this.events = events;
        this.book = book;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Take a plan out of use",
            description =
                    "Its history stays. It is taken up again by writing it anew. Send the ETag that was read as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it stands now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or plan, or not one of the caller's")
    @APIResponse(
            responseCode = "409",
            description = "plan-state: it is retired already; event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response retire(
            @PathParam("eventKey") String eventKey,
            @PathParam("planKey") String planKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Plan plan = book.find(events.changing(eventKey), planKey);
        Version.requireCurrent(ifMatch, plan.revision());
        book.enter(plan, plan.state().retired());
        return Response.ok(book.view(plan)).tag(Version.tag(plan.revision())).build();
    }
}
