package io.matchday.intake.plan;

import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed between versions of a plan, over REST. */
@Path("/events/{eventKey}/plans/{planKey}/diff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class DiffResource {

    private final Events events;
    private final PlanBook book;

    DiffResource(Events events, PlanBook book) {
        this.events = events;
        this.book = book;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "What changed from one version of a plan to another",
            description = "A step that was moved or reworded is one removed and one added.")
    @APIResponse(responseCode = "200", description = "The changes, in the order of the plan; none: they say the same")
    @APIResponse(
            responseCode = "404",
            description = "not-found: no such event, plan or version, or not one of the caller's")
    public PlanDiff diff(
            @PathParam("eventKey") String eventKey,
            @PathParam("planKey") String planKey,
            @QueryParam("from") @NotNull @Positive Integer from,
            @QueryParam("to") @NotNull @Positive Integer to) {
        Plan plan = book.find(events.visible(eventKey), planKey);
        List<PlanChange> changes = new Changes(
                        book.version(plan, from).content(),
                        book.version(plan, to).content())
                .all();
        return new PlanDiff(from, to, changes);
    }
}
